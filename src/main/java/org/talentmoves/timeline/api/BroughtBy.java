package org.talentmoves.timeline.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** By which words of {@code include} a member comes that is else left out of lists. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface BroughtBy {

    Include[] value();
}
