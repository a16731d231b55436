package org.talentmoves.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentmoves.intake.CellType;
import org.talentmoves.intake.FileForm;
import org.talentmoves.intake.FileForm.Field;

/**
 * The columns of a CSV file as a Table Schema (datapackage.org, version 2). Dates are text: none of the types of that
 * standard holds a date that may be a year, a month or a day.
 */
record TableSchema(FileForm form) {

    private static final String SEVERAL = "Names a fact of any kind: the id begins with m in moves, o in offers, p in"
            + " pay_terms, d in deals, b in benchmarks, t in milestones.";

    Map<String, Object> described() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("fields", form.fields().stream().map(TableSchema::field).toList());
        schema.put("primaryKey", form.key());
        List<Map<String, Object>> keys = form.fields().stream()
                .filter(field -> field.pointsTo().size() == 1 && !field.type().isList())
                .map(this::foreignKey)
                .toList();
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Field field) {
        CellType type = field.type();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", field.name());
        described.put("type", type.isList() ? "list" : type(type));
        if (type.isList()) {
            described.put("delimiter", "|");
            described.put("itemType", type(type));
        }
        if (field.pointsTo().size() > 1) {
            described.put("description", SEVERAL);
        } else if (type.isList() && !field.pointsTo().isEmpty()) {
            described.put(
                    "description",
                    "Names rows of %s.".formatted(field.pointsTo().get(0)));
        }
        Map<String, Object> constraints = constraints(field);
        if (!constraints.isEmpty()) {
            described.put("constraints", constraints);
        }
        return described;
    }

    private static String type(CellType type) {
        return switch (type.sort()) {
            case TEXT -> "string";
            case WHOLE_NUMBER -> "integer";
            case NUMBER -> "number";
            case TRUTH -> "boolean";
            case DAY -> "date";
        };
    }

    private static Map<String, Object> constraints(Field field) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (field.always()) {
            constraints.put("required", true);
        }
        if (!field.type().words().isEmpty()) {
            constraints.put("enum", field.type().words());
        }
        String pattern = field.type().pattern();
        if (pattern != null && !field.type().isList()) {
            constraints.put("pattern", pattern);
        }
        return constraints;
    }

    /** What points into the same file names no resource. */
    private Map<String, Object> foreignKey(Field field) {
        FileForm other = FileForm.named(field.pointsTo().get(0));
        Map<String, Object> reference = new LinkedHashMap<>();
        if (!other.name().equals(form.name())) {
            reference.put("resource", other.name());
        }
        reference.put("fields", List.of(other.fields().get(0).name()));
        return both("fields", List.of(field.name()), "reference", reference);
    }

    /** Two members in this order, whichever process writes them, so that the same facts make the same bytes. */
    static Map<String, Object> both(String one, Object first, String other, Object second) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put(one, first);
        both.put(other, second);
        return both;
    }
}
