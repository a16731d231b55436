package org.talentmoves.correction;

import java.util.regex.Pattern;

/** Addresses on the web: those of pages, and those at which somebody is written to or shows who they are. */
final class WebAddresses {

    /** A page by its address, with or without its scheme. */
    static final Pattern OF_A_PAGE =
            Pattern.compile("(?i)https?://[!-~]+" + "|(?<![A-Za-z0-9.@-])(?:[a-z0-9-]+\\.)+[a-z]{2,}/[!-~]*");

    /** A post, t.me/courier/123 or x.com/courier/status/123, is where something is said, and of nobody. */
    static final Pattern OF_SOMEBODY = Pattern.compile("(?i)(?<![A-Za-z0-9-])(?:"
            + "(?:(?:wa|signal|line|m)\\.me|api\\.whatsapp\\.com|discord\\.gg|discord\\.com/(?:invite|users)|u\\.wechat\\.com)/[!-~]+"
            + "|(?:t|telegram)\\.me/\\+?\\w+/?(?![\\w/])"
            + "|(?:linkedin\\.com/in|bsky\\.app/profile|zhihu\\.com/people|xiaohongshu\\.com/user/profile)/[\\w.%-]+"
            + "|(?:x|twitter|instagram|facebook|weibo|github|tiktok|threads)\\.(?:com|net)/"
            + "(?!(?:search|hashtag|home|explore)(?!\\w))@?[\\w.-]+/?(?![\\w/])"
            + "|[a-z0-9-]+\\.[a-z]{2,}/@[\\w.-]+/?(?![\\w./@-]))");

    private WebAddresses() {}
}
