package org.talentmoves.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentmoves.intake.FileForm;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says of files what they are, in the form of a Data Package (datapackage.org, version 2). */
record Descriptor(Mark mark, List<BulkFile> files) {

    static final String NAME = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    BulkFile write(Path path) throws IOException {
        Files.writeString(path, JSON.writeValueAsString(described()) + "\n");
        return BulkFile.of(path, "", Content.DESCRIPTOR, 0);
    }

    private Map<String, Object> described() {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", PROFILES + "datapackage.json");
        described.put("name", "talent-moves");
        described.put("title", "Talent Moves");
        described.put("description", Licence.WHAT_IT_IS);
        described.put("version", Edition.version(mark));
        described.put("created", mark.asOf().toString());
        described.put("licenses", List.of(TableSchema.both("path", Licence.NAME, "title", Licence.TITLE)));
        described.put("resources", files.stream().map(this::resource).toList());
        return described;
    }

    private Map<String, Object> resource(BulkFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        boolean isTable = file.content() == Content.CSV;
        resource.put("name", isTable ? file.about() : file.name().replaceAll("[._]", "-"));
        resource.put("path", file.name());
        if (isTable) {
            resource.put("type", "table");
        }
        resource.put("format", file.content().ending());
        resource.put("mediatype", file.content().mediaType().replaceFirst(";.*", ""));
        if (file.content().mediaType().contains("charset")) {
            resource.put("encoding", "utf-8");
        }
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        if (file.content() == Content.NDJSON || file.rows() > 0 || isTable) {
            resource.put("rows", file.rows());
        }
        if (isTable) {
            resource.put(
                    "dialect", TableSchema.both("$schema", PROFILES + "tabledialect.json", "lineTerminator", "\r\n"));
            resource.put("schema", new TableSchema(FileForm.named(file.about())).described());
        }
        return resource;
    }
}
