package org.talentmoves.timeline.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabDossier;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Vantage;

/** A lab as its page shows it. */
public record LabView(Address address, Vantage vantage, LabDossier dossier) {

    public String typed(String name) {
        return address.typed(name);
    }

    /** The two sides of its moves, arrivals first. */
    public List<Flow> flows() {
        return List.of(
                new Flow("arrivals", "joined", "in", dossier.arrivals()),
                new Flow("departures", "left", "out", dossier.departures()));
    }

    /** The two sides of its offers, those made first. */
    public List<Flow> offers() {
        return List.of(
                new Flow("made", "bidder", "in", dossier.made()),
                new Flow("received", "employer", "out", dossier.received()));
    }

    /** The address on the timeline of all facts of this lab of which a parameter has the value. */
    public String all(String parameter, String value) {
        return address.at("/").with(Map.of("lab", dossier.card().slug(), parameter, value));
    }

    /** A list of facts of one side of the lab. */
    public record Flow(String name, String as, String side, Entries entries) {

        public boolean hasMore() {
            return entries.older().isPresent();
        }

        /** The other end of a move, seen from this lab. */
        public @Nullable LabRef otherEnd(Entry entry) {
            Story.Moved moved = (Story.Moved) entry.story();
            return name.equals("arrivals") ? moved.from() : moved.to();
        }
    }
}
