package org.talentmoves.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.Said;

/**
 * A field as the page shows it.
 *
 * @param name under which it is sent, such as {@code n1.role}
 * @param found what the checks of the site would find fault with here
 * @param refused why it cannot stay as it is
 */
public record FieldView(
        String key,
        Field field,
        String name,
        String typed,
        Said said,
        @Nullable String refused,
        List<String> found,
        List<Option> options) {

    /** Something to choose, and how it is called. */
    public record Option(String value, String words) {}

    public String id() {
        return "f-" + name.replace('.', '-');
    }

    public Input input() {
        return field.input();
    }

    public boolean isFilled() {
        return !typed.isBlank();
    }

    /** Whether it is shown although it stands among those that are folded away. */
    public boolean isOpen() {
        return isFilled() || refused != null;
    }

    /** Whether it takes the whole line: what is long, and who it is about. */
    public boolean isWide() {
        return field.input().isLong()
                || field.input() == Input.SOURCE
                || List.of("researcher", "label", "role", "name", "pay", "about")
                        .contains(field.name());
    }

    /** The button that enters what it names. */
    public String entering() {
        return "enter " + key + " " + field.name();
    }

    public String choosing(String slug) {
        return "choose " + key + " " + field.name() + " " + slug;
    }
}
