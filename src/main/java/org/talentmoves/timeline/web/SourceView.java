package org.talentmoves.timeline.web;

import org.talentmoves.timeline.Mention;
import org.talentmoves.timeline.SourceCard;

/** A source as its page shows it. */
public record SourceView(SourceCard card, PageView<Mention> mentions) {}
