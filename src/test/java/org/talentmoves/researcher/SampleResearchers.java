package org.talentmoves.researcher;

import java.util.List;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Slug;

/** Invented people and groups. */
public final class SampleResearchers {

    public static final Researcher INES = person("ines-okafor", "Ines Okafor");
    public static final Researcher ZHIYAO = person("lin-zhiyao", "Lin Zhiyao");
    public static final Group VISION_TEAM = new Group("the vision team", null, new HeadCount(8, Qualifier.AT_LEAST));

    private SampleResearchers() {}

    private static Researcher person(String slug, String name) {
        return new Researcher(new Slug(slug), null, List.of(PersonName.primary(name)));
    }
}
