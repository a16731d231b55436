package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenTests {

    private static final PersonRef LIN = new PersonRef("lin-zhiyao", "Lin Zhiyao", "林知遥");
    private static final PersonRef ADA = new PersonRef("ada-brook", "Ada Brook", null);
    private static final LabRef NORTHWIND = new LabRef("northwind", "Northwind", "北风");

    @Test
    void isCalledByWhatIsKnown() {
        assertThat(called("Northwind's spokesperson", null, NORTHWIND)).isEqualTo("Northwind's spokesperson | 北风发言人");
        assertThat(called("Northwind's gardener", null, NORTHWIND))
                .isEqualTo("Northwind's gardener | 北风一方（Northwind's gardener）");
        assertThat(called("Northwind and Halcyon", null, NORTHWIND)).isEqualTo("Northwind and Halcyon | 北风和Halcyon");
        assertThat(called("An investor", null, NORTHWIND)).isEqualTo("An investor (Northwind) | 一名投资者（北风）");
        assertThat(called("An investor", null, null)).isEqualTo("An investor | 一名投资者");
        assertThat(called("A gardener", null, NORTHWIND)).isEqualTo("A gardener (Northwind) | A gardener（北风）");
        assertThat(called("A gardener", null, null)).isEqualTo("A gardener | null");
        assertThat(called(null, LIN, null)).isEqualTo("Lin Zhiyao | 林知遥");
        assertThat(called(null, ADA, NORTHWIND)).isEqualTo("Ada Brook (Northwind) | Ada Brook（北风）");
        assertThat(called(null, null, NORTHWIND)).isEqualTo("Northwind | 北风");
    }

    private static String called(String name, PersonRef person, LabRef lab) {
        Spoken spoken = new Spoken(name, person, lab);
        return spoken.english() + " | " + spoken.chinese();
    }
}
