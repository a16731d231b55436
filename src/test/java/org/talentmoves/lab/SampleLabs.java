package org.talentmoves.lab;

import java.util.List;
import org.talentmoves.shared.Slug;

/** Invented labs. */
public final class SampleLabs {

    public static final Lab NORTHWIND = lab("northwind", "Northwind Intelligence", LabKind.COMPANY);
    public static final Lab HALCYON = lab("halcyon", "Halcyon Minds", LabKind.STARTUP);
    public static final Lab QINGHE = lab("qinghe", "Qinghe Institute", LabKind.LAB);

    private SampleLabs() {}

    private static Lab lab(String slug, String name, LabKind kind) {
        return new Lab(new Slug(slug), named(name, kind), List.of(), null);
    }

    static LabProfile named(String name, LabKind kind) {
        return new LabProfile(name, null, kind, null, null, null, null);
    }
}
