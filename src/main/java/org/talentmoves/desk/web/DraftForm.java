package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/**
 * The fields of a form as they were sent: {@code part=n1 move 1 m001 2} names a part with its kind, its row, what it changes
 * (or -) and at which version; {@code n1.role=…} is one of its fields. Nothing typed is refused here.
 *
 * @param instead what was typed before and gave way to what is public
 */
record DraftForm(Act act, String reason, Draft draft, List<Difference> instead) {

    /** How many parts the buttons of a form add; of what is sent, the most fields of a form are the limit. */
    static final int MOST_PARTS = 300;

    /** What is sent along with what was typed. */
    private static final Set<String> OURS =
            Set.of("part", "act", "reason", "do", "version", "token", "instead", "_csrf");

    static DraftForm of(MultiValueMap<String, String> sent) {
        Map<String, Map<String, String>> fields = new HashMap<>();
        sent.forEach((name, values) -> {
            int dot = name.indexOf('.');
            if (dot > 0 && !OURS.contains(name)) {
                fields.computeIfAbsent(name.substring(0, dot), key -> new HashMap<>())
                        .put(name.substring(dot + 1).replace("\0", ""), plain(String.join("\n", values)));
            }
        });
        Map<String, Draft.Part> parts = new LinkedHashMap<>();
        for (String written : sent.getOrDefault("part", List.of())) {
            Draft.Part part = part(written, fields);
            if (part != null) {
                parts.put(part.key(), part);
            }
        }
        return new DraftForm(act(sent), reason(sent), new Draft(new ArrayList<>(parts.values())), instead(sent));
    }

    private static Draft.@Nullable Part part(String written, Map<String, Map<String, String>> fields) {
        String[] said = written.split(" ");
        if (said.length != 5
                || !said[0].matches("n\\d{1,5}")
                || !said[2].matches("\\d{1,4}")
                || !said[4].matches("\\d{1,9}")) {
            return null;
        }
        boolean isKnown =
                Arrays.stream(PartKind.values()).anyMatch(kind -> kind.word().equals(said[1]));
        return !isKnown || !isOf(said[3], said[1])
                ? null
                : new Draft.Part(
                        said[0],
                        said[1],
                        Integer.parseInt(said[2]),
                        said[3].equals("-") ? null : said[3],
                        said[3].equals("-") ? 0 : Math.max(1, Integer.parseInt(said[4])),
                        fields.getOrDefault(said[0], Map.of()),
                        null);
    }

    /** Whether that is something new, or of the kind of the part. */
    private static boolean isOf(String subject, String kind) {
        try {
            return subject.equals("-") || Wire.of(Subject.read(subject).kind()).equals(kind);
        } catch (NoSuchSubject e) {
            return false;
        }
    }

    static String written(Draft.Part part) {
        return String.join(
                " ",
                part.key(),
                part.kind(),
                String.valueOf(part.group()),
                part.subject() == null ? "-" : part.subject(),
                String.valueOf(part.base()));
    }

    private static Act act(MultiValueMap<String, String> sent) {
        String act = String.valueOf(sent.getFirst("act"));
        return Arrays.stream(Act.values())
                .filter(known -> known.isChosen() || known == Act.RESTORED)
                .filter(known -> known.name().equalsIgnoreCase(act))
                .findFirst()
                .orElse(Act.PUBLISHED);
    }

    private static String reason(MultiValueMap<String, String> sent) {
        String reason = sent.getFirst("reason");
        return reason == null ? "" : plain(Text.joined(reason));
    }

    /** What gave way to what is public, sent along so that it is shown until the form is left. */
    private static List<Difference> instead(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("instead", List.of()).stream()
                .map(line -> line.split(" ", 3))
                .filter(said -> said.length == 3 && isField(said[0], said[1]))
                .map(said -> new Difference(said[0], said[1], plain(said[2]), ""))
                .toList();
    }

    private static boolean isField(String kind, String field) {
        return Arrays.stream(PartKind.values())
                .filter(known -> known.word().equals(kind))
                .flatMap(known -> known.fields().stream())
                .anyMatch(known -> known.name().equals(field));
    }

    private static String plain(String typed) {
        return typed.replace("\0", "").replace("\r\n", "\n");
    }

    Writing writing() {
        return new Writing(act, reason, draft);
    }
}
