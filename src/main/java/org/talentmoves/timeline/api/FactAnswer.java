package org.talentmoves.timeline.api;

/** What is answered of a single fact: the version that holds, or an earlier one. */
sealed interface FactAnswer permits FactView, EarlierView {}
