package org.talentmoves.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.talentmoves.intake.CsvFiles;
import org.talentmoves.intake.FileForm;

/** Invented files in which every column says something somewhere. */
final class EveryColumn {

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private EveryColumn() {}

    static CsvFiles files() {
        EveryColumn files = new EveryColumn();
        files.put("labs", """
                halcyon,Halcyon,,,,startup,GB,2023-05~,2025,"Small, but ""loud""."
                northwind,Northwind,北风,Northwind Labs|NW,,company,US,2019,,
                northwind-deep,Northwind Deep,,,northwind-research,lab,,,,A part of a part.
                northwind-research,Northwind Research,,,northwind,lab,US,2021-03,,=1+1
                """);
        files.put("researchers", """
                ada-fenn,Ada Fenn,,Ada F.|A. Fenn,researcher,ada-fenn-chemist,,Ada Marlow,Ada Fen|Adda Fenn
                ada-fenn-chemist,Ada Fenn,,,chemist,ada-fenn,,,
                lin-yue,Lin Yue,林月,林越,,,Lim Yuet|Lin Yueh,,
                """);
        files.put("sources", """
                echo-retells,The Echo,,https://echo.example/1,2025-06-02,en,news_rewrite,ledger-ada,
                halcyon-post,Halcyon,,https://halcyon.example/hello?a=1&b=2,2025-06~,zh-Hans,primary_post,,Seen in a copy.
                ledger-ada,The Ledger,"Ada leaves, “at last”",https://ledger.example/ada,2025-06-01,en,news_original,,
                somebody,,,,,,unknown,,
                """);
        files.put("offers", """
                o001,ada-fenn,,,,,halcyon,northwind-research,2025-05,true,accepted,
                o002,,4,at_least,staff of Northwind,北风员工,northwind,northwind,,false,offered,No sums.
                o1234,,,,everybody,,halcyon,,2025-06-30,false,withdrawn,
                """);
        files.put("pay_terms", """
                p001,o001,sign_on,person,one_off,,2000000,2000000,USD,about,
                p002,o001,equity,person,over_years,1.5,,,,undisclosed,Shares.
                p003,o002,total,each_of_group,over_years,4,,100000000,CNY,up_to,
                p004,o002,base,at_least_one,per_year,,250000,,GBP,more_than,
                p005,o1234,unknown,group_total,unknown,,1000000,2000000,EUR,range,
                """);
        files.put("moves", """
                m001,ada-fenn,,,,,,northwind-research,halcyon,hire,2025-06-01,false,2025-07,true,chief scientist,o001,
                m002,,3,more_than,a team of Northwind,北风团队,lin-yue|ada-fenn,northwind,,departure,2025,true,,false,,,Some stayed.
                m003,lin-yue,,,,,,northwind,northwind-deep,hire,,false,,false,,,
                m1000,ada-fenn-chemist,,,,,,,halcyon,founding,2023-05-01,false,,false,,,
                """);
        files.put("deals", """
                d001,investment,northwind,halcyon,Northwind buys into Halcyon,北风入股,2025-08,true,50000000,60000000,USD,range,12.5,A stake.
                """);
        files.put("benchmarks", """
                b001,Pay of engineers,工程师薪酬,engineers,2025~,100000,120000,GBP,range,per_year,-2.5,2024,Base only.
                """);
        files.put("milestones", """
                t001,halcyon,2025-09-01,false,statement,Halcyon says hello.,Halcyon问好。,Ada Fenn,On stage.
                t002,,2025,true,market_view,Pay rises.,,,
                """);
        files.put("citations", """
                m001,halcyon-post,,supports,on_record_company,We hired her.,,,halcyon,,,,,“Welcome”,en
                m001,ledger-ada,,denies,on_record_person,I stay.,,ada-fenn,,,,,,,
                m002,echo-retells,,supports,secondary,A team left.,,,,,,,,,
                m003,ledger-ada,,supports,unknown,She went.,,,,,,,,,
                m1000,somebody,,supports,unknown,She founded it.,,,,,,,,,
                o001,ledger-ada,,supports,unnamed_people,Halcyon made an offer.,,,,,,,,,
                o001,ledger-ada,,qualifies,unnamed_people,Perhaps in April.,,,,,,,,,
                o002,ledger-ada,,supports,document_seen,Northwind answered.,,,,,,,,,
                o1234,ledger-ada,,supports,unknown,It bid for all.,,,,,,,,,
                p001,ledger-ada,echo-retells,supports,secondary,About two million.,,,,,,,,,
                p002,ledger-ada,,supports,unnamed_people,There are shares.,,,,,,,,,
                p003,ledger-ada,,supports,unnamed_people,Up to 100m yuan.,,,,,,,,,
                p004,ledger-ada,,supports,unnamed_people,More than 250000.,,,,,,,,,
                p005,ledger-ada,,supports,unnamed_people,One or two million.,,,,,,,,,
                d001,ledger-ada,,supports,unknown,It buys.,,,,,,,,,
                d001,halcyon-post,,qualifies,on_record_company,Less than that.,A spokesperson,,halcyon,40000000,45000000,USD,range,,
                b001,ledger-ada,,supports,unknown,They earn that.,,,,,,,,,
                t001,halcyon-post,,supports,on_record_person,Hello.,The speaker,,halcyon,,,,,,
                t002,ledger-ada,,supports,unknown,It rises.,,,,,,,,,
                """);
        files.put("overrides", """
                m003,2025-09-03,contested,Read again.,Ada Ferreira,1
                m003,2025-09-03,retracted,Somebody else was meant.,Ben Okafor,2
                m003,2025-09-03,,It was she after all.,Ada Ferreira,3
                m003,2025-09-04,retracted,Withdrawn by the source.,Ada Ferreira,1
                p005,2025-09-05,retracted,A misprint.,Ada Ferreira,1
                """);
        files.put("former_addresses", """
                ada-fen,researcher,,ada-fenn,,
                nw,lab,northwind,,,
                ledger-copy,source,,,ledger-ada,https://ledger.example/copy
                """);
        return new CsvFiles(files.contents);
    }

    private void put(String name, String rows) {
        String header = String.join(
                ",",
                FileForm.named(name).fields().stream().map(FileForm.Field::name).toList());
        contents.put(name + ".csv", (header + "\r\n" + rows.replace("\n", "\r\n")).getBytes(UTF_8));
    }
}
