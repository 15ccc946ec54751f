package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets are measured as WCAG 2.2 has it, on pages that are made for it. */
@InBrowser
class TargetsIT {

    private static final String STYLE =
            "<style>body, button { margin: 0; padding: 0; border: 0; font: 16px/24px sans-serif } button { height: 24px; width: 24px } input { margin: 0 }</style>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button>a</button><button>b</button>",
                "<button style='width: 10px; margin: 0 7px'></button><button style='width: 10px; margin: 0 7px'></button>",
                "<button style='height: 10px'></button>",
                "<p>Of <a href='#a'>one</a><a href='#b'>two</a> there is more.</p>",
                "<input id=a type=radio><label for=a style='display: inline-block'>first</label><input id=b type=radio><label for=b style='display: inline-block'>second</label>",
                "<button disabled style='width: 10px'></button><button></button>",
                "<details><summary style='height: 24px'>more</summary><button style='width: 4px'></button><button style='width: 4px'></button></details>",
                "<a href='#a' style='position: absolute; left: -999px'>skip</a><button></button>"
            })
    void largeOrSetApartOrAmongWords(String page) {
        assertThat(tooSmall(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button id=found style='width: 23px'></button><button></button>",
                "<button id=found style='width: 10px; margin: 0 6px'></button><button style='width: 10px; margin: 0 7px'></button>",
                "<button id=found style='height: 10px; display: block'></button><button></button>",
                "<p><a id=found href='#a'>1</a> · <a href='#b'>2</a></p>",
                "<p>Of this <a id=found href='#a' style='display: inline-block; height: 12px; width: 12px'>1</a><button></button></p>",
                "<div>Of this<p><a id=found href='#a'>1</a><button></button></p></div>",
                "<span id=found role=button style='display: inline-block; height: 12px; width: 12px'></span><button></button>",
                "<label style='display: inline-block; height: 20px'><input id=found type=radio> first</label><br><button style='display: block; margin-top: -8px'></button>"
            })
    void smallAndTooNear(String page) {
        assertThat(tooSmall(page)).isNotEmpty().first().asString().contains("id=\"found\"", "too near to");
    }

    private static List<String> tooSmall(String body) {
        try (BrowserContext context = Chromium.shared().newContext()) {
            var page = context.newPage();
            page.setContent("<!doctype html>" + STYLE + body);
            return Targets.tooSmall(page);
        }
    }
}
