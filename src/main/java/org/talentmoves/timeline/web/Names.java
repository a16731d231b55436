package org.talentmoves.timeline.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.Whom;

/** How people, labs and facts are called on a page of the present language, and where they stand. */
@Component("names")
public class Names {

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    public String person(PersonRef person) {
        String nameZh = person.nameZh();
        return Words.chinese() && nameZh != null ? nameZh : person.name();
    }

    /** The name in the other script, or null. */
    public @Nullable String personBeside(PersonRef person) {
        return Words.chinese() && person.nameZh() != null ? person.name() : person.nameZh();
    }

    public String lab(LabRef lab) {
        String nameZh = lab.nameZh();
        return Words.chinese() && nameZh != null ? nameZh : lab.name();
    }

    public String who(Whom whom) {
        PersonRef person = whom.person();
        return person != null ? person(person) : whom.group() != null ? words.group(whom.group()) : "";
    }

    /** The text in the language of the page where it is there, or else as it is. */
    public String of(String text, @Nullable String textZh) {
        return Words.chinese() && textZh != null ? textZh : text;
    }

    /** The address of a fact: {@code /moves/m001}. */
    public String path(FactId fact) {
        return "/" + Wire.of(fact.kind()) + "s/" + fact;
    }

    /** A fact in one line, as its page and the lists that refer to it call it. */
    public String title(Entry entry) {
        Story story = entry.story();
        if (story instanceof Story.Moved moved) {
            return moved(moved);
        }
        if (story instanceof Story.Offered offered) {
            return offered(offered);
        }
        if (story instanceof Story.Dealt dealt) {
            return of(dealt.label().label(), dealt.label().labelZh());
        }
        if (story instanceof Story.Measured measured) {
            return of(measured.label().label(), measured.label().labelZh());
        }
        Story.Marked marked = (Story.Marked) story;
        return of(marked.text(), marked.textZh());
    }

    private String moved(Story.Moved moved) {
        String ends = (moved.from() == null ? "" : "from") + (moved.to() == null ? "" : "to");
        String key = "title." + (moved.who().person() == null ? "group" : Wire.of(moved.kind())) + "." + ends;
        return words.say(key.toLowerCase(Locale.ROOT), who(moved.who()), end(moved.from()), end(moved.to()));
    }

    private String offered(Story.Offered offered) {
        String key = offered.isCounter() ? "title.counter" : "title.offer." + Wire.of(offered.status());
        return words.say(key, lab(offered.by()), who(offered.to()));
    }

    private String end(@Nullable LabRef lab) {
        return lab == null ? "" : lab(lab);
    }

    /** The kind of a fact as the timeline marks it beside the date; empty for the usual one, a hire. */
    public String mark(Entry entry) {
        if (entry.story() instanceof Story.Moved moved) {
            return words.say("mark." + Wire.of(moved.kind()));
        }
        return entry.id().kind() == FactKind.MILESTONE
                ? ""
                : words.word("fact", entry.id().kind());
    }
}
