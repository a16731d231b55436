package org.talentmoves.timeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.researcher.Group;
import org.talentmoves.shared.Wire;

/** How people, labs and facts are called in a language. */
public record Naming(Wording wording) {

    public String person(PersonRef person) {
        return of(person.name(), person.nameZh());
    }

    public String lab(LabRef lab) {
        return of(lab.name(), lab.nameZh());
    }

    public String who(Whom whom) {
        PersonRef person = whom.person();
        return person != null ? person(person) : whom.group() != null ? wording.group(whom.group()) : "";
    }

    /** The text in the language where it is there, or else as it is. */
    public String of(String text, @Nullable String textZh) {
        return wording.isChinese() && textZh != null ? textZh : text;
    }

    /** A fact in one line, as its page and the lists that refer to it call it. */
    public String title(Entry entry) {
        return wording.begun(titled(entry));
    }

    private String titled(Entry entry) {
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

    /** A fact in one line that asserts nothing: “Lin Zhiyao: from Halcyon to Northwind”, “Northwind: offer to Lin Zhiyao”. */
    public String label(Entry entry) {
        if (entry.story() instanceof Story.Moved moved) {
            return moved(moved, who(moved.who()), "group");
        }
        if (entry.story() instanceof Story.Offered offered) {
            String what = offered.status() == OfferStatus.APPROACHED ? "approach" : "offer";
            return wording.say(
                    "label." + (offered.isCounter() ? "counter" : what), lab(offered.by()), who(offered.to()));
        }
        return titled(entry);
    }

    private String moved(Story.Moved moved) {
        return moved(moved, sized(moved.who()), moved.who().person() == null ? "group" : Wire.of(moved.kind()));
    }

    private String moved(Story.Moved moved, String who, String kind) {
        return wording.say("title." + kind + "." + ends(moved), who, labOrNothing(moved.from()), joined(moved));
    }

    /** Which ends of a move are known, as the keys of messages tell it: {@code from}, {@code to} or {@code fromto}. */
    static String ends(Story.Moved moved) {
        return (moved.from() == null ? "" : "from") + (moved.to() == null ? "" : "to");
    }

    private String offered(Story.Offered offered) {
        String offers = isOne(offered.to()) ? "title.offer." : "title.offers.";
        String key = offered.isCounter() ? "title.counter" : offers + Wire.of(offered.status());
        return wording.say(key.toLowerCase(Locale.ROOT), lab(offered.by()), sized(offered.to()));
    }

    /** Whether it is one person, named or not. */
    static boolean isOne(Whom whom) {
        Group group = whom.group();
        return group == null || group.headCount() != null && group.headCount().isOne();
    }

    /** A person, or a group with its number of people where one is reported. */
    String sized(Whom whom) {
        Group group = whom.group();
        return group == null || group.headCount() == null || isOne(whom)
                ? who(whom)
                : wording.say("title.sized", who(whom), wording.headCount(group.headCount()));
    }

    /** The lab joined; where somebody returns to a part of a house, the house with the part. */
    String joined(Story.Moved moved) {
        LabRef house = moved.house();
        return house != null && moved.kind() == MoveKind.RETURN
                ? wording.say("title.sized", lab(house), labOrNothing(moved.to()))
                : labOrNothing(moved.to());
    }

    String labOrNothing(@Nullable LabRef lab) {
        return lab == null ? "" : lab(lab);
    }
}
