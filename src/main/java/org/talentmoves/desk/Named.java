package org.talentmoves.desk;

/** A lab, person or source that a typed name means. */
public record Named(String slug, String name) {

    /** As a field shows it, so that it is read as itself and nothing else: “Northwind (northwind)”. */
    public String typed() {
        return name + " (" + slug + ")";
    }
}
