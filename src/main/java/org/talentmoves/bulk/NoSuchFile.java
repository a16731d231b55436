package org.talentmoves.bulk;

import java.util.stream.Collectors;
import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No file to take away has that name. */
public class NoSuchFile extends NotFound {

    NoSuchFile(String name, Edition edition) {
        super("There is no file “%s” to take away; there are %s."
                .formatted(
                        Text.shown(name),
                        edition.files().stream().map(BulkFile::name).collect(Collectors.joining(", "))));
    }
}
