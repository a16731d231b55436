package org.talentmoves.insight;

import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;

/** An account of pay with the offer to whose package it belongs. */
public record PayAccount(Entry offer, Dossier.Account account) {}
