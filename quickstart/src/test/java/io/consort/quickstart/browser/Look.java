package io.consort.quickstart.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody has set up their browser: each language is seen in one of the two appearances, one of them on a screen as narrow as a wide one is when all is magnified fourfold. */
enum Look {
    CHINESE("zh-CN", "Asia/Shanghai", ColorScheme.LIGHT, 1280, "正在加载……", "谁决策，谁拥有，谁得款", "请求被拒绝", "此地址没有内容，或者您无权知晓。"),
    ENGLISH(
            "en-US",
            "America/Los_Angeles",
            ColorScheme.DARK,
            320,
            "Loading…",
            "Who decides, who owns, who is paid",
            "This was refused",
            "There is nothing at this address, or you may not know of it.");

    final String locale;
    final String zone;
    final ColorScheme scheme;
    /** In pixels of CSS. */
    final int width;
    /** What stands where something is awaited. */
    final String loading;
    /** What greets whoever has not signed in. */
    final String welcome;
    /** What stands over a refusal. */
    final String refused;
    /** What stands where there is nothing. */
    final String missing;

    Look(
            String locale,
            String zone,
            ColorScheme scheme,
            int width,
            String loading,
            String welcome,
            String refused,
            String missing) {
        this.locale = locale;
        this.zone = zone;
        this.scheme = scheme;
        this.width = width;
        this.loading = loading;
        this.welcome = welcome;
        this.refused = refused;
        this.missing = missing;
    }
}
