package org.talentmoves.move;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.talentmoves.lab.SampleLabs.HALCYON;
import static org.talentmoves.lab.SampleLabs.NORTHWIND;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentmoves.lab.LabId;

class EndsTests {

    /** The columns of the table below. */
    private enum Given {
        NEITHER(null, null),
        FROM(NORTHWIND.id(), null),
        TO(null, HALCYON.id()),
        BOTH(NORTHWIND.id(), HALCYON.id());

        private final @Nullable LabId from;
        private final @Nullable LabId to;

        Given(@Nullable LabId from, @Nullable LabId to) {
            this.from = from;
            this.to = to;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind     NEITHER  FROM     TO       BOTH
            HIRE,      refused, refused, fits,    fits
            DEPARTURE, refused, fits,    refused, refused
            FOUNDING,  refused, refused, fits,    fits
            RETURN,    refused, refused, fits,    fits
            ACQUIHIRE, refused, refused, refused, fits
            """)
    void fitTheKindOfTheMove(ArgumentsAccessor row) {
        MoveKind kind = MoveKind.valueOf(row.getString(0));
        for (Given ends : Given.values()) {
            if (row.getString(ends.ordinal() + 1).equals("fits")) {
                assertThatCode(() -> new Ends(kind, ends.from, ends.to)).doesNotThrowAnyException();
            } else {
                assertThatRefusal(() -> new Ends(kind, ends.from, ends.to))
                        .isOf(MoveContradictsItself.class)
                        .saying(kind.rule());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEPARTURE")
    void areTwoLabs(MoveKind kind) {
        assertThatRefusal(() -> new Ends(kind, NORTHWIND.id(), NORTHWIND.id()))
                .isOf(MoveContradictsItself.class)
                .saying("goes to another lab");
    }
}
