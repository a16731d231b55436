package org.talentmoves.submission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.talentmoves.desk.Field;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Whole;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is public as JSON, so that it is read from there as it was. What is not known is null. */
final class ContentWriter {

    private ContentWriter() {}

    static ObjectNode write(PartKind kind, Whole whole) {
        ObjectNode json = object(kind, whole.cells());
        if (kind.isFact()) {
            cite(json.putArray("citations"), whole.citations());
        }
        return json;
    }

    private static void cite(ArrayNode citations, List<Map<String, String>> said) {
        said.forEach(citation -> citations.add(object(PartKind.CITATION, citation)));
    }

    private static ObjectNode object(PartKind kind, Map<String, String> cells) {
        ObjectNode json = Json.object();
        for (Shape.Member member : Shape.of(kind).members()) {
            String[] steps = member.path().split("/");
            if (steps.length == 1) {
                put(json, steps[0], member.field(), cells);
            } else if (says(kind, steps[0], cells)) {
                put(json.withObjectProperty(steps[0]), steps[1], member.field(), cells);
            } else {
                json.putNull(steps[0]);
            }
        }
        return json;
    }

    private static boolean says(PartKind kind, String object, Map<String, String> cells) {
        return Shape.of(kind).members().stream()
                .filter(member -> member.first().equals(object))
                .anyMatch(
                        member -> !cell(cells, member.field().columns().get(0)).isEmpty());
    }

    private static void put(ObjectNode json, String name, Field field, Map<String, String> cells) {
        String column = field.input() == Input.PAY && !name.equals("amount")
                ? name
                : field.columns().get(0);
        String cell = cell(cells, column);
        switch (field.input()) {
            case NUMBER -> number(json, name, cell);
            case PAY -> pay(json, name, field, cells, cell);
            case SUM -> sum(json, name, field, cells);
            case PEOPLE -> people(json, name, field, cells);
            case SPLIT_DATE -> text(json, name, cell + approximation(cell, field, cells));
            case NAMES, RESEARCHERS -> list(json.putArray(name), cell);
            default -> text(json, name, cell);
        }
    }

    private static String approximation(String date, Field field, Map<String, String> cells) {
        return !date.isEmpty() && cell(cells, field.columns().get(1)).equals("true") ? "~" : "";
    }

    private static void list(ArrayNode list, String cell) {
        Arrays.stream(cell.split("\\|")).filter(name -> !name.isEmpty()).forEach(list::add);
    }

    private static void pay(ObjectNode json, String name, Field field, Map<String, String> cells, String cell) {
        switch (name) {
            case "amount" -> sum(json, name, field, cells);
            case "years" -> number(json, name, cell);
            default -> text(json, name, cell);
        }
    }

    private static void sum(ObjectNode json, String name, Field field, Map<String, String> cells) {
        List<String> columns = field.columns();
        String qualifier = cell(cells, columns.get(3));
        if (qualifier.isEmpty()) {
            json.putNull(name);
            return;
        }
        ObjectNode sum = json.putObject(name);
        number(sum, "low", cell(cells, columns.get(0)));
        number(sum, "high", cell(cells, columns.get(1)));
        text(sum, "currency", cell(cells, columns.get(2)));
        text(sum, "qualifier", qualifier);
    }

    private static void people(ObjectNode json, String name, Field field, Map<String, String> cells) {
        String people = cell(cells, field.columns().get(0));
        if (people.isEmpty()) {
            json.putNull(name);
            return;
        }
        ObjectNode count = json.putObject(name);
        number(count, "people", people);
        text(count, "qualifier", cell(cells, field.columns().get(1)));
    }

    private static void number(ObjectNode json, String name, String cell) {
        if (cell.isEmpty()) {
            json.putNull(name);
        } else {
            json.put(name, new BigDecimal(cell));
        }
    }

    private static void text(ObjectNode json, String name, String cell) {
        if (cell.isEmpty()) {
            json.putNull(name);
        } else {
            json.put(name, cell);
        }
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }
}
