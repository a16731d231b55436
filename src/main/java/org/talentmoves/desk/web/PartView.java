package org.talentmoves.desk.web;

import java.util.List;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.ReadPart;
import org.talentmoves.desk.Twin;

/**
 * A part of a draft as the page shows it.
 *
 * @param number among those of its kind, from 1; 0 where there is one only
 * @param refused what is wrong with the whole of it
 */
public record PartView(
        ReadPart read,
        int number,
        List<FieldView> fields,
        List<Twin> twins,
        List<String> refused,
        boolean isDroppable) {

    public PartKind kind() {
        return read.kind();
    }

    public String key() {
        return read.key();
    }

    public String written() {
        return DraftForm.written(read.part());
    }

    public List<FieldView> often() {
        return fields.stream().filter(field -> !field.field().seldom()).toList();
    }

    public List<FieldView> seldom() {
        return fields.stream().filter(field -> field.field().seldom()).toList();
    }

    /** Its number as it stands behind its kind: “ 2”; empty where it is the only one. */
    public String place() {
        return number == 0 ? "" : " " + number;
    }

    /** All that is wrong with its single fields. */
    public List<FieldView> refusedFields() {
        return fields.stream().filter(field -> field.refused() != null).toList();
    }

    /** Whether what is folded away is shown: something stands there, or somebody speaks, and it is asked who. */
    public boolean isUnfolded() {
        return seldom().stream().anyMatch(FieldView::isOpen)
                || read.part().field("basis").startsWith("on_record");
    }

    public boolean isRefused() {
        return !refused.isEmpty() || fields.stream().anyMatch(field -> field.refused() != null);
    }

    /** Of which facts the author said that they are others. */
    public String another() {
        return read.part().field("another");
    }

    /** The offer of a pay term that is public already. */
    public String offer() {
        return read.kind() == PartKind.PAY_TERM ? read.part().field("offer") : "";
    }
}
