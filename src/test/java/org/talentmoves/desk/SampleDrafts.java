package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Writing;

/** Drafts as editors type them, of invented people and labs. */
public final class SampleDrafts {

    public static final Signature ADA =
            new Signature(UUID.fromString("00000000-0000-7000-8000-00000000000a"), "Ada Ferreira");
    public static final Signature BEN =
            new Signature(UUID.fromString("00000000-0000-7000-8000-00000000000b"), "Ben Okafor");

    private final List<Draft.Part> parts = new ArrayList<>();

    public static SampleDrafts draft() {
        return new SampleDrafts();
    }

    /** Mira Okafor goes from Halcyon to Northwind after an offer; a memo and a report say so. */
    public static SampleDrafts miraMoves() {
        return draft().part(
                        "n1",
                        "move",
                        1,
                        "researcher: Mira Okafor; from_lab: Halcyon; to_lab: Northwind; kind: hire;"
                                + " announced_on: 30 June 2025; role: chief scientist")
                .part("n2", "offer", 1, "status: accepted")
                .part("n3", "pay_term", 1, "pay: up to $100m over four years; component: total; scope: person")
                .part(
                        "n4",
                        "source",
                        0,
                        "url: https://courier.example/mira; publisher: The Courier; kind: news_original;"
                                + " title: Okafor leaves Halcyon; published_on: 1 July 2025; language: en")
                .part(
                        "n5",
                        "citation",
                        1,
                        "source: https://courier.example/mira; stance: supports; basis: unnamed_people;"
                                + " says: Two people familiar with the matter say so.");
    }

    public SampleDrafts part(String key, String kind, int group, String fields) {
        parts.add(new Draft.Part(key, kind, group, null, 0, fields(fields), null));
        return this;
    }

    public SampleDrafts change(String key, String kind, String subject, int base, Map<String, String> fields) {
        parts.add(new Draft.Part(key, kind, 1, subject, base, fields, null));
        return this;
    }

    public SampleDrafts typing(String key, String field, String typed) {
        parts.replaceAll(part -> {
            if (!part.key().equals(key)) {
                return part;
            }
            Map<String, String> fields = new HashMap<>(part.fields());
            fields.put(field, typed);
            return part.with(fields);
        });
        return this;
    }

    private static Map<String, String> fields(String written) {
        Map<String, String> fields = new HashMap<>();
        for (String field : written.split("; ?")) {
            String[] said = field.split(": ", 2);
            fields.put(said[0], said[1]);
        }
        return fields;
    }

    public Draft made() {
        return new Draft(parts);
    }

    public Writing because(String reason) {
        return new Writing(Act.PUBLISHED, reason, made());
    }

    public Writing because(Act act, String reason) {
        return new Writing(act, reason, made());
    }
}
