package org.talentmoves.submission;

import java.util.function.Supplier;
import org.talentmoves.editorial.Proposal;

/**
 * What was found fit and is to be handed in.
 *
 * @param publish whether it becomes public with that
 * @param handIn does it in the present transaction
 */
public record Prepared(boolean publish, boolean isNew, Supplier<Proposal> handIn) {}
