package org.talentmoves.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentmoves.lab.SampleLabs.HALCYON;
import static org.talentmoves.lab.SampleLabs.NORTHWIND;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.TextRefused;

class LabTests {

    private static Lab knownAs(String... aliases) {
        return new Lab(new Slug("northwind"), NORTHWIND.profile(), Arrays.asList(aliases), null);
    }

    @Test
    void keepsItsAliasesInOrderAndEachOnce() {
        assertThat(knownAs("NWI", " Northwind AI ", "NWI", "Northwind AI\u00a0").aliases())
                .containsExactly("NWI", "Northwind AI");
    }

    @Test
    void refusesAnAliasThatIsBlank() {
        assertThatRefusal(() -> knownAs("NWI", " ")).isOf(TextRefused.class).saying("An alias of the lab is missing.");
    }

    @Test
    void givesAwayNoListThatCouldBeChanged() {
        List<String> aliases = knownAs("NWI").aliases();
        assertThatThrownBy(() -> aliases.add("other")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mayBePartOfAnother() {
        Lab part = new Lab(new Slug("northwind-vision"), NORTHWIND.profile(), List.of(), NORTHWIND.id());
        assertThat(part.parent()).contains(NORTHWIND.id());
        assertThat(NORTHWIND.parent()).isEmpty();
    }

    @Test
    void isItselfByIdentityAndNotByItsWords() {
        assertThat(knownAs()).isNotEqualTo(knownAs()).isNotEqualTo("northwind");
        assertThat(NORTHWIND).isEqualTo(NORTHWIND).isNotEqualTo(HALCYON).hasSameHashCodeAs(NORTHWIND);
    }
}
