package org.talentmoves.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask jane@doe.example.",
                "Ask jane.doe+x@mail.doe.example",
                "jane (at) doe.example",
                "jane [at] doe [dot] example",
                "jane at doe dot example",
                "ｊａｎｅ＠ｄｏｅ．ｅｘａｍｐｌｅ",
                "jane@doe。example",
                "Call +1 555 010 4477",
                "(020) 7946-0123",
                "电话：０２０ ７９４６ ０１２３",
                "Tel. 0171/2345678",
                "see @johndoe on X",
                "Ask @john.doe.",
                "＠johndoe",
                "wechat: johndoe123",
                "WeChat ID：johndoe123",
                "微信：johndoe",
                "微信号 johndoe",
                "加微信johndoe123",
                "请联系@张三丰",
                "我的QQ：12345",
                "QQ: 12345",
                "Telegram: johndoe",
                "t.me/johndoe",
                "https://t.me/johndoe",
                "telegram.me/+AbCdEf123",
                "wa.me/447911123456",
                "https://wa.me/message/ABC",
                "记者手机13812345678可查。",
                "请拨打13812345678联系",
                "13812345678打给我",
                "请加她微信janeq2026核实",
                "我的微信是 janeq2026",
                "微信 johndoe",
                "微信johndoe123",
                "WeChat johndoe123",
                "WeChat ID johndoe123",
                "VX:johndoe123",
                "wx: johndoe123",
                "加V johndoe123",
                "telegram johndoe",
                "Ask telegram johndoe for more.",
                "tg: johndoe",
                "Signal: johndoe.42",
                "She is on Signal: johndoe",
                "LINE: johndoe",
                "discord.gg/abc",
                "Write to jane_q AT gmail.com",
                "jane at gmail.com",
                "john AT example DOT org",
                "john {at} example {dot} org",
                "linkedin.com/in/johndoe",
                "https://www.linkedin.com/in/johndoe/",
                "https://x.com/janeq",
                "https://mastodon.example/@janeq",
                "030 / 12 34 56",
                "021-2012-2034",
                "Tel.13812345678",
                "138–1234–5678",
                "It was 10 USD, call 13812345678.",
                "US$100 138 123 4567",
                "QQ12345"
            })
    void seesHowSomebodyCanBeReached(String text) {
        assertThat(Contacts.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She left on 30.06.2025, not on 2025-07-01.",
                "It was US$100,000,000 over 4 years.",
                "She works at northwind.example now.",
                "See https://courier.example/2025/07/1234567890",
                "At least one dot is missing in the name.",
                "2019–2023",
                "2025/07/01, 01/07/2025 and 2024/2025 are days and years.",
                "https://x.com/openai/status/1234567890123",
                "See https://x.com/openai/status/123 and https://t.me/courier/123.",
                "https://t.me/s/courier",
                "https://www.youtube.com/@courier/videos",
                "https://mastodon.example/@courier/110123456789012345",
                "He reports to the CEO @ Northwind, 4 @ US$10m each.",
                "It is version 3 of m001; the ratio is 1/2, not 3/4.",
                "In line: they were 12 people. Signal: strong.",
                "The WeChat post of Halcyon says so.",
                "微信公众号“北风”如此报道。",
                "腾讯的微信团队有 3 人离职。",
                "微信是Tencent的产品，微信Search由其研发。",
                "https://api.example.com/v1/2345678/90",
                "US$1,500,000 / 4 years, 10/20/30 people",
                "100 000 000 dollars",
                "US$ 1234567",
                "USD 1234567",
                "RMB 12345678",
                "$ 100 000 000",
                "1.500.000.000 EUR",
                "出价100000000美元，募资12345678万元",
                "arXiv:2501.12948",
                "ISBN 978-3-16-148410-0",
                "SEC accession no. 0001193125-25-123456",
                "20250630",
                "于20250630离职",
                "Telegram: Durov hired",
                "Discord: hired from there",
                "team at Meta dot product",
                "https://x.com/openai/status/123",
                "https://www.linkedin.com/company/halcyon",
                "https://x.com/search?q=halcyon"
            })
    void leavesOtherFiguresAndWordsAlone(String text) {
        assertThat(Contacts.in(text)).isEmpty();
    }

    @Test
    void seesAllOfThem() {
        assertThat(Contacts.in("Ask @janeq,  @janeq or jane@doe.example; call +44 171 234 5678."))
                .containsExactly("jane@doe.example", "@janeq", "+44 171 234 5678");
    }
}
