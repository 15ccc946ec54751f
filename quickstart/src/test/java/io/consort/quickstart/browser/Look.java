package io.consort.quickstart.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody has set up their browser: each language is seen in one of the two appearances. */
enum Look {
    CHINESE("zh-CN", "Asia/Shanghai", ColorScheme.LIGHT, "正在加载……"),
    ENGLISH("en-US", "America/Los_Angeles", ColorScheme.DARK, "Loading…");

    final String locale;
    final String zone;
    final ColorScheme scheme;
    /** What stands where something is awaited. */
    final String loading;

    Look(String locale, String zone, ColorScheme scheme, String loading) {
        this.locale = locale;
        this.zone = zone;
        this.scheme = scheme;
        this.loading = loading;
    }
}
