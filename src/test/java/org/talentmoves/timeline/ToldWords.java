package org.talentmoves.timeline;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Voice;

/** The words that a sentence must hold, in tables of their own, so that a slip in the words of the site does not pass. */
record ToldWords(boolean chinese) {

    private static final List<String> MONTHS =
            List.of("January,February,March,April,May,June,July,August,September,October,November,December".split(","));
    private static final Map<String, List<String>> ENGLISH = table("""
            amount.exact=%s|amount.about=about %s|amount.at_least=at least %s|amount.more_than=more than %s
            amount.up_to=up to %s|amount.range=%s|amount.undisclosed=o exact figure
            people.exact=%s p|people.about=about %s p|people.at_least=at least %s p|people.more_than=more than %s p
            people.up_to=(up to|at most) %s p
            component.sign_on=sign-on bonus|component.base=base salary|component.bonus=bonus|component.equity=equity
            component.retention=retention pay|component.total=(in all|for the package|all pay of the first year)
            component.unknown=(kind of pay not stated|for the package)
            paid.sign_on=sign-on bonus as offered|paid.base=base salary as offered|paid.bonus= bonus as offered
            paid.equity=equity as offered|paid.retention=retention pay as offered
            paid.total=(package|pay of the first year) as offered|paid.unknown=pay as offered.*kind of pay not stated
            period.one_off=\\bonce\\b|period.per_year=\\ba year\\b|period.over_years=over several years
            period.unknown=period not stated
            scope.person=for one person|scope.each_of_group=for each of them|scope.group_total=for all of them together
            scope.typical=typically|scope.top_of_range=at the top of the range
            scope.at_least_one=for at least one of them
            move.hire=(\\bleft .* for\\b|joined)|move.departure=\\bleft\\b|move.founding=took part in founding
            move.return=returned to|move.acquihire=came from .* to .* with a deal
            plan.hire=to (leave .* for|join)|plan.departure=to leave|plan.founding=take part in founding
            plan.return=return to|plan.acquihire=to come from .* to .* with a deal
            offer.approached=approached|offer.offered=(made an offer|made offers|bid)|offer.accepted=accepted
            offer.declined=declined|offer.withdrawn=withdrawn
            price.investment=price of (the|a) stake, not pay|price.licence_and_hire=deal, not pay
            price.acquisition=price of (the|a) company, not pay|price.fundraising=sought, not pay
            price.capex_plan=planned spending, not pay
            milestone.reorganisation=reorganisation|milestone.statement=statement|milestone.product=product
            milestone.recruiting_campaign=recruiting campaign|milestone.retention=retention
            milestone.market_view=view of the market
            standing.confirmed=confirmed|standing.corroborated=corroborated|standing.single_origin=single origin
            standing.contested=contested""");
    private static final Map<String, List<String>> CHINESE = table("""
            amount.exact=%s|amount.about=约%s|amount.at_least=至少%s|amount.more_than=超过%s
            amount.up_to=最多%s|amount.range=%s|amount.undisclosed=无确切数额
            people.exact=%s人|people.about=约%s人|people.at_least=至少%s人|people.more_than=(超过|不止)%s人|people.up_to=最多%s人
            component.sign_on=签约奖金|component.base=基本工资|component.bonus=奖金|component.equity=股权
            component.retention=留任奖金|component.total=(总额|整个待遇)|component.unknown=(未说明何种报酬|整个待遇)
            paid.sign_on=所报签约奖金|paid.base=所报基本工资|paid.bonus=所报奖金|paid.equity=所报股权|paid.retention=所报留任奖金
            paid.total=所报(首年)?待遇总额|paid.unknown=所报待遇.*未说明何种报酬
            period.one_off=一次性|period.per_year=每年|period.over_years=分若干年|period.unknown=未说明期限
            scope.person=一人|scope.each_of_group=每人|scope.group_total=全体合计|scope.typical=典型水平|scope.top_of_range=最高者
            scope.at_least_one=至少其中一人
            move.hire=加入|move.departure=离开|move.founding=参与创办|move.return=回到|move.acquihire=随一笔交易
            plan.hire=加入|plan.departure=离开|plan.founding=参与创办|plan.return=回到|plan.acquihire=随一笔交易
            offer.approached=接触|offer.offered=(发出邀约|出价)|offer.accepted=接受|offer.declined=拒绝|offer.withdrawn=收回
            price.investment=入股价格[，（]不是薪酬|price.licence_and_hire=交易的价格[，（]不是薪酬|price.acquisition=公司价格[，（]不是薪酬
            price.fundraising=拟筹资额[，（]不是薪酬|price.capex_plan=计划支出[，（]不是薪酬
            milestone.reorganisation=机构调整|milestone.statement=言论|milestone.product=产品
            milestone.recruiting_campaign=招揽行动|milestone.retention=留人|milestone.market_view=市场看法
            standing.confirmed=“已证实”|standing.corroborated=“多方印证”|standing.single_origin=“单一源头”
            standing.contested=“有争议”""");

    private static Map<String, List<String>> table(String rows) {
        return Arrays.stream(rows.split("[|\n](?=[a-z]+\\.[a-z_]+=)"))
                .map(row -> row.strip().split("=", 2))
                .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1])));
    }

    /** A pattern for a word of the trade. */
    String word(String group, Enum<?> word) {
        return (chinese ? CHINESE : ENGLISH).get(group + "." + Wire.of(word)).get(0);
    }

    String either(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    String voice(Voice voice) {
        return chinese && voice.nameZh() != null ? voice.nameZh() : voice.name();
    }

    String name(String name, @Nullable String nameZh) {
        return chinese && nameZh != null ? nameZh : name;
    }

    /** A date at its precision: “30 June 2025”. */
    String plain(PartialDate date) {
        String year = String.valueOf(date.year());
        if (date.month() == null) {
            return either(year, year + "年");
        }
        String month = either(MONTHS.get(date.month() - 1) + " " + year, year + "年" + date.month() + "月");
        return date.day() == null ? month : either(date.day() + " " + month, month + date.day() + "日");
    }

    /** A date within a sentence: “in June 2025”, “on 30 June 2025”, “about 30 June 2025”. */
    String on(PartialDate date) {
        String before = date.approximate() ? either("about ", "约于") : either(date.day() == null ? "in " : "on ", "于");
        return before + plain(date);
    }

    /** A date in brackets: “about 30 June 2025”. */
    String at(@Nullable PartialDate date) {
        if (date == null) {
            return either("date not known", "日期不详");
        }
        return date.approximate() ? either("about ", "约") + plain(date) : plain(date);
    }

    String people(HeadCount count) {
        String number = chinese ? String.valueOf(count.people()) : String.format(Locale.ROOT, "%,d", count.people());
        return word("people", count.qualifier()).formatted(number);
    }

    /** A pattern for a sum with its qualifier and currency. */
    String sum(Amount amount) {
        String pattern = word("amount", amount.qualifier());
        Long low = amount.low();
        Long high = amount.high();
        if (low == null && high == null) {
            return pattern;
        }
        if (low != null && high != null && low < high && String.valueOf(high).matches("9+")) {
            return either("eight figures, ", "八位数（") + ".*" + either("under", "不足");
        }
        String figure = low != null && high != null && low < high
                ? short0(low) + either("–", "至") + short0(high)
                : short0(low != null ? low : high);
        return pattern.formatted(java.util.regex.Pattern.quote(money(figure, String.valueOf(amount.currency()))));
    }

    private String money(String figure, String currency) {
        Map<String, String> before = Map.of("USD", "US$", "EUR", "€", "GBP", "£", "CNY", "CN¥", "JPY", "JP¥");
        Map<String, String> after = Map.of("USD", "美元", "EUR", "欧元", "GBP", "英镑", "CNY", "元人民币", "JPY", "日元");
        return chinese
                ? figure + after.getOrDefault(currency, " " + currency)
                : before.getOrDefault(currency, currency + " ") + figure;
    }

    private String short0(long units) {
        long size = chinese
                ? (units >= 100_000_000 ? 100_000_000 : 10_000)
                : units >= 1_000_000_000 ? 1_000_000_000 : 1_000_000;
        String unit = chinese ? (size == 10_000 ? "万" : "亿") : size == 1_000_000 ? "m" : "bn";
        return BigDecimal.valueOf(units)
                        .divide(BigDecimal.valueOf(size))
                        .stripTrailingZeros()
                        .toPlainString()
                + unit;
    }
}
