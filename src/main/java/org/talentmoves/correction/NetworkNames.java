package org.talentmoves.correction;

import java.util.regex.Pattern;

/** Names that are said to be names on a network: “wechat: johndoe123”, “微信号 johndoe”, “telegram johndoe”. */
final class NetworkNames {

    private static final String NETWORK =
            "(?<![A-Za-z0-9])(?i:we-?chat|weixin|whats-?app|telegram|tg|discord|skype|threema"
                    + "|vx|wx|instagram|insta|ig|twitter|bluesky)";

    /** Networks that are also words. */
    private static final String WORD = "(?<![A-Za-z0-9])(?i:signal|line)";

    private static final String CALLED = "(?:\\s+(?i:id|account|handle|name|user))?";

    private static final String IS = "\\s*(?:[:=]|\\s(?i:is)\\s)?\\s*@?";

    /** What can be nothing but such a name: “johndoe123”, “john_doe”, “johndoe.42”. */
    private static final String PLAINLY_ONE = "[A-Za-z_](?=[\\w.-]*(?:[\\d_]|\\.\\w))[\\w.-]*\\w";

    /** What follows no name: it goes on with another word that asks for nothing. */
    private static final String NO_SENTENCE = "(?![-'’\\w]|\\s+(?!(?:for|to|or|and|if|please|is)\\b)[A-Za-z])";

    private static final String NAME = "[A-Za-z_]{4,}+" + NO_SENTENCE;

    /** What is told of a network without a name of somebody. */
    private static final String NEWS =
            "(?!(?:teams?|posts?|channels?|groups?|messages?|chats?|users?|today|yesterday|again|itself|later|there|alone)\\b)";

    private static final String WEIXIN = "(?:微信|威信|薇信|(?<![A-Za-z])[Vv]信)";

    private static final String CHINESE = "(?:" + WEIXIN + "\\s*[:=]|(?:" + WEIXIN
            + "|QQ)\\s*(?:号码?|號碼?|(?i:id))\\s*[:=是为]?"
            + "|[加我她他您你]的?" + WEIXIN + "\\s*[号號]?\\s*[:=是为]?|加[Vv微](?![A-Za-z])\\s*[:=是为]?|(?<![A-Za-z])QQ\\s*[:=])"
            + "\\s*@?\\w[\\w.-]{3,}";

    static final Pattern SAID = Pattern.compile(String.join(
            "|",
            CHINESE,
            WEIXIN + "\\s*[是为]?\\s*(?=[a-z_]|[A-Za-z]\\w*\\d)\\w[\\w.-]{3,}",
            "(?<![A-Za-z])QQ\\s*\\d{5,}",
            "(?:" + NETWORK + "|" + WORD + ")" + CALLED + IS + PLAINLY_ONE,
            NETWORK + CALLED + "\\s*(?:[:=]|\\s(?i:is)\\s)\\s*@?" + NAME,
            NETWORK + "\\s+(?i:id|account|handle|name)\\s+" + NAME,
            NETWORK + "\\s+" + NEWS + "(?=[a-z])" + NAME,
            WORD + "\\s+(?i:id|account|handle)\\s*[:=]?\\s*@?\\w[\\w.-]{3,}",
            "(?<![A-Za-z0-9])LINE\\s*[:=]\\s*" + NAME,
            "\\b(?i:on|via|by|my|his|her|their)\\s+" + WORD + "\\s*[:=]\\s*" + NAME));

    private NetworkNames() {}
}
