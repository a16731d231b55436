package org.talentmoves.researcher;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.talentmoves.shared.Text;

/**
 * One name of a person.
 *
 * @param language BCP 47, such as zh-Hans; {@code und} when it is not established
 * @param script ISO 15924, such as Latn, Hans, Hant, Hani where it is not established which of the two, Zyyy where it is
 *     not determined
 */
@Embeddable
public record PersonName(
        String name,
        String language,
        String script,
        @Enumerated(EnumType.STRING) NameKind kind) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    private static final Set<UnicodeScript> LATIN = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON);
    private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");

    public PersonName {
        name = Text.line("The name", name, 200);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new ResearcherContradictsItself(
                    "“%s” is no language tag: use BCP 47, such as en or zh-Hans.".formatted(Text.shown(language)));
        }
        if (!SCRIPT.matcher(script).matches()) {
            throw new ResearcherContradictsItself(
                    "“%s” is no script: use ISO 15924, such as Latn or Hans.".formatted(Text.shown(script)));
        }
    }

    public static PersonName primary(String name) {
        return new PersonName(name, "und", scriptOf(name), NameKind.PRIMARY);
    }

    public static PersonName simplifiedChinese(String name) {
        return new PersonName(name, "zh-Hans", "Hans", NameKind.NATIVE);
    }

    public static PersonName variant(String name) {
        return called(name, NameKind.VARIANT);
    }

    /** A name of any kind, of which no more is known than how it is written. */
    public static PersonName called(String name, NameKind kind) {
        String script = scriptOf(name);
        return new PersonName(name, script.equals("Hani") ? "zh" : "und", script, kind);
    }

    private static String scriptOf(String name) {
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            return "Hani";
        }
        return name.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .allMatch(LATIN::contains)
                ? "Latn"
                : "Zyyy";
    }
}
