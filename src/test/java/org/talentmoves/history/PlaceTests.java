package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.timeline.NotAParameter;

class PlaceTests {

    @ParameterizedTest
    @CsvSource({"moves, m001, m001", "labs, meta, lab/meta", "sources, m001, source/m001"})
    void isWhereAThingIsFound(String things, String key, String subject) {
        Place place = new Place(things, key);
        assertThat(place.subject()).hasToString(subject);
        assertThat(Place.of(place.subject())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"moves, o001", "moves, meta", "pay_terms, p001", "labs, Ünknown", "wolves, w001"})
    void refusesWhatIsNowhere(String things, String key) {
        assertThatExceptionOfType(NoSuchSubject.class).isThrownBy(() -> new Place(things, key).subject());
    }

    @Test
    void isReadAsItIsWritten() {
        LedgerPlace place = new LedgerPlace(OffsetDateTime.parse("2026-07-03T10:15:00.123456Z"), "lab/meta", 2);
        assertThat(LedgerPlace.read(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%%%",
                "MjAyNQ",
                "eSBtMDAxIDE",
                "MjAyNi0xMS0yN1QwNzo0MDowMCsxODowMCBtMDAxIDE",
                "Kzk5OTk5OTk5OS0xMi0zMVQwMDowMDowMFogbTAwMSAx"
            })
    void refusesAPlaceThatIsNone(String written) {
        assertThatExceptionOfType(NotAParameter.class).isThrownBy(() -> LedgerPlace.read(written));
    }
}
