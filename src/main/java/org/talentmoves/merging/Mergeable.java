package org.talentmoves.merging;

import java.util.List;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Wire;

/** What can be found to be one: what facts are about and rest on, with everything that points to it. */
public enum Mergeable {
    LAB(
            List.of(
                    Pointer.ofFact("move", "from_lab_id"),
                    Pointer.ofFact("move", "to_lab_id"),
                    Pointer.ofFact("offer", "by_lab_id"),
                    Pointer.ofFact("offer", "employer_id"),
                    Pointer.ofFact("deal", "investor_id"),
                    Pointer.ofFact("deal", "target_id"),
                    Pointer.ofFact("milestone", "lab_id"),
                    Pointer.ofCitation("speaks_for_lab_id"),
                    Pointer.ofRecord("lab", "parent_id"),
                    Pointer.ofAddress("lab_id")),
            List.of("lab_alias")),
    RESEARCHER(
            List.of(
                    Pointer.ofFact("move", "researcher_id"),
                    Pointer.ofMember("researcher_id"),
                    Pointer.ofFact("offer", "researcher_id"),
                    Pointer.ofCitation("speaker_researcher_id"),
                    Pointer.ofAddress("researcher_id")),
            List.of("researcher_name", "researcher_distinct_from")),
    SOURCE(
            List.of(
                    Pointer.ofCitation("source_id"),
                    Pointer.ofCitation("via_id"),
                    Pointer.ofRecord("source", "relays_id"),
                    Pointer.ofAddress("source_id")),
            List.of());

    private final List<Pointer> pointers;
    private final List<String> own;

    Mergeable(List<Pointer> pointers, List<String> own) {
        this.pointers = pointers;
        this.own = own;
    }

    /** The kind of that name, or refuses with the list of all. */
    public static Mergeable read(String word) {
        return Wire.read(Mergeable.class, word);
    }

    public String word() {
        return Wire.of(this);
    }

    /** As what it has versions. */
    public Subject subject(String slug) {
        return new Subject(SubjectKind.valueOf(name()), slug);
    }

    /** The address of its page. */
    public String path(String slug) {
        return "/" + word() + "s/" + slug;
    }

    List<Pointer> pointers() {
        return pointers;
    }

    String table() {
        return word();
    }

    String id() {
        return word() + "_id";
    }

    /** The tables of rows that belong to one and to nothing else. */
    List<String> own() {
        return own;
    }
}
