package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads as {@code assertThatRefusal(() -> new Slug("Meta MSL")).isOf(NotASlug.class).saying("no slug")}. */
public final class RefusalAssert extends AbstractThrowableAssert<RefusalAssert, Throwable> {

    private RefusalAssert(Throwable refusal) {
        super(refusal, RefusalAssert.class);
    }

    public static RefusalAssert assertThatRefusal(ThrowingCallable deed) {
        return new RefusalAssert(catchThrowable(deed)).describedAs("refusal");
    }

    public RefusalAssert isOf(Class<? extends DomainException> kind) {
        return isExactlyInstanceOf(kind);
    }

    /** Checks a part of the reason, which is written for whoever caused it. */
    public RefusalAssert saying(String part) {
        return hasMessageContaining(part);
    }
}
