package org.talentmoves.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ten files in which everything is right, all of it invented, and ways to spoil them. */
final class SampleFiles {
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private SampleFiles() {}

    static SampleFiles right() {
        SampleFiles files = new SampleFiles();
        files.put("labs.csv", """
                northwind-research,Northwind Research,,,northwind,lab,US,2021-03,,
                northwind,Northwind,北风,Northwind Labs|NW,,company,US,2019,,
                halcyon,Halcyon,,,,startup,GB,2023-05~,,"Small, but ""loud""."
                """);
        files.put("researchers.csv", """
                ada-fenn,Ada Fenn,,A. Fenn|Ada F.,researcher,ada-fenn-chemist,,,
                ada-fenn-chemist,Ada Fenn,,,chemist,,,,
                lin-yue,Lin Yue,林月,林越,,,,,
                """);
        files.put("sources.csv", """
                echo-retells,The Echo,,https://echo.example/1,2025-06-02,en,news_rewrite,ledger-ada,
                ledger-ada,The Ledger,Ada leaves,https://ledger.example/ada,2025-06-01,en,news_original,,
                halcyon-post,Halcyon,,https://halcyon.example/hello,2025-06,zh-Hans,primary_post,,Seen in a copy.
                """);
        files.put("offers.csv", """
                o001,ada-fenn,,,,,halcyon,northwind-research,2025-05,true,accepted,
                o002,,4,at_least,staff of Northwind,北风员工,northwind,northwind,,false,countered,No sums.
                """);
        files.put("pay_terms.csv", """
                p001,o001,sign_on,person,one_off,,2000000,2000000,USD,about,
                p002,o001,equity,person,over_years,1.5,,,,undisclosed,Shares.
                """);
        files.put("moves.csv", """
                m001,ada-fenn,,,,,,northwind-research,halcyon,hire,2025-06-01,false,2025-07,true,chief scientist,o001,
                m002,,3,more_than,a team of Northwind,,lin-yue|ada-fenn,northwind,,departure,2025,true,,false,,,Some stayed.
                """);
        files.put("deals.csv", """
                d001,investment,northwind,halcyon,Northwind buys into Halcyon,,2025-08,false,50000000,60000000,USD,range,12.5,
                """);
        files.put("benchmarks.csv", """
                b001,Pay of engineers,工程师薪酬,engineers,2025,100000,,GBP,at_least,per_year,-2.5,2024,
                """);
        files.put("milestones.csv", """
                t001,halcyon,2025-09-01,false,statement,Halcyon says hello.,,Ada Fenn,
                """);
        files.put("citations.csv", """
                o001,ledger-ada,,supports,unnamed_people,Halcyon made an offer.,,,,,,,,,
                o001,ledger-ada,,qualifies,unnamed_people,Perhaps in April.,,,,,,,,,
                o002,ledger-ada,,supports,document_seen,Northwind answered.,,,,,,,,,
                p001,ledger-ada,echo-retells,supports,secondary,About two million.,,,,,,,,,
                p002,ledger-ada,,supports,unnamed_people,There are shares.,,,,,,,,,
                m001,halcyon-post,,supports,on_record_company,We hired her.,,,halcyon,,,,,,
                m002,echo-retells,,supports,secondary,A team left.,,,,,,,,,
                d001,ledger-ada,,supports,unknown,It buys.,,,,,,,,,
                b001,ledger-ada,,supports,unknown,They earn that.,,,,,,,,,
                t001,halcyon-post,,supports,on_record_person,Hello.,The speaker,,halcyon,,,,,,
                """);
        return files;
    }

    /** One cell is another; the first row stands in line 2. */
    SampleFiles with(String file, int line, String column, String cell) {
        List<String> lines = new ArrayList<>(Arrays.asList(text(file).split("\r\n")));
        List<String> cells =
                new ArrayList<>(Arrays.asList(lines.get(line - 1).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
        cells.set(form(file).names().indexOf(column), cell);
        lines.set(line - 1, String.join(",", cells));
        return raw(file, String.join("\r\n", lines) + "\r\n");
    }

    SampleFiles plus(String file, String row) {
        return raw(file, text(file) + row + "\r\n");
    }

    SampleFiles replacing(String file, String part, String by) {
        if (!text(file).contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return raw(file, text(file).replace(part, by));
    }

    SampleFiles raw(String file, String text) {
        return raw(file, text.getBytes(UTF_8));
    }

    SampleFiles raw(String file, byte[] bytes) {
        contents.put(file, bytes);
        return this;
    }

    SampleFiles only(String... files) {
        contents.keySet().retainAll(Arrays.asList(files));
        return this;
    }

    String text(String file) {
        return new String(contents.get(file), UTF_8);
    }

    CsvFiles files() {
        return new CsvFiles(contents);
    }

    /** What is wrong with them where nothing is there yet. */
    List<String> refusals() {
        Refusals refusals = new Refusals();
        Sheets sheets = Sheets.read(files(), refusals);
        new CrossChecks(sheets, Archive.EMPTY, refusals).check();
        try {
            refusals.raise();
            return List.of();
        } catch (FilesRefused e) {
            return e.refusals().stream().map(Refusal::toString).toList();
        }
    }

    private void put(String file, String rows) {
        raw(file, String.join(",", form(file).names()) + "\r\n" + rows.replace("\n", "\r\n"));
    }

    private static Form form(String file) {
        return Forms.ALL.get(Forms.position(file));
    }
}
