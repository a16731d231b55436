package org.talentmoves.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** On what terms the files are given: those of the site, in a file that travels with them. */
final class Licence {

    static final String NAME = "licence.txt";

    static final String TITLE = "Facts compiled from public reporting; corrections welcome.";

    static final String WHAT_IT_IS =
            "Who left which AI lab for whom, when, at what package, and who says so. Every fact has "
                    + "citations: what sources say of it, and who denies it. An amount is a claim with a qualifier (exact, about, at "
                    + "least, more than, up to, range, undisclosed) and means nothing without it. A date is a year, a month or a day, "
                    + "perhaps approximate (“~”, or true in the column beside it), and never more precise than it is written. The "
                    + "accounts of one package are rival or overlapping: they are never to be added.";

    private static final String TEXT = """
            Talent Moves

            %s The software is free under the Apache License, Version 2.0.
            Texts behind the links belong to their publishers. Facts may be wrong: each says who says so, and some are denied.

            事实汇编自公开报道，欢迎指正。软件依Apache许可证2.0版自由使用。链接所指的文章归其发布者所有。

            %s
            """.formatted(TITLE, WHAT_IT_IS);

    private Licence() {}

    static BulkFile write(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        Files.writeString(path, TEXT);
        return BulkFile.of(path, "", Content.LICENCE, 0);
    }
}
