package io.consort.quickstart.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What is pointed at is 24 by 24 pixels of CSS at least (WCAG 2.2, 2.5.8), measured in the page as it is laid out. A smaller one passes by two of the
 * criterion's exceptions: <em>inline</em>, where it stands in a paragraph among words that lead nowhere, and <em>spacing</em>, where a circle of 24 pixels
 * around its middle meets no other target and no such circle of another small one. The client claims none of the others: equivalent, user agent control, essential.
 */
final class Targets {

    /** Gives what is wrong with each target that is too small. A control and its labels are one target, whose middle is the control's where that is seen. */
    private static final String TOO_SMALL = """
            () => {
              const LEAST = 24 - 1 / 64; // the browser lays out in sixty-fourths
              const ROLES = ['button', 'checkbox', 'combobox', 'gridcell', 'link', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'radio', 'slider',
                'spinbutton', 'switch', 'tab', 'textbox', 'treeitem'];
              const POINTED = ['a[href]', 'area[href]', 'button', 'input', 'select', 'textarea', 'summary', ...ROLES.map((role) => `[role=${role}]`)].join();
              const seen = (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(each).clipPath !== 'inset(50%)';
              const boxes = (each) => [each, ...each.querySelectorAll('*')].flatMap((part) => [...part.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
              const target = (control) => {
                const parts = [control, ...(control.labels ?? [])].filter(seen);
                const areas = parts.flatMap(boxes).filter(({ right, bottom }) => right + scrollX > 0 && bottom + scrollY > 0);
                const { x, y, width, height } = (parts[0] ?? control).getBoundingClientRect();
                return { control, areas, small: !areas.some((area) => area.width >= LEAST && area.height >= LEAST), middle: [x + width / 2, y + height / 2] };
              };
              const targets = [...document.querySelectorAll(POINTED)].filter((each) => !each.matches(':disabled')).map(target).filter(({ areas }) => areas.length > 0);
              const all = targets.map(({ control }) => control);
              const block = (node) => (getComputedStyle(node).display === 'inline' ? block(node.parentElement) : node);
              const inline = ({ control }) => {
                if (getComputedStyle(control).display !== 'inline') return false;
                const words = document.createTreeWalker(block(control), NodeFilter.SHOW_TEXT);
                while (words.nextNode()) {
                  const { data, parentElement } = words.currentNode;
                  if (/[\\p{L}\\p{N}]/u.test(data) && !parentElement.closest(POINTED) && block(parentElement) === block(control)) return true;
                }
                return false;
              };
              const beyond = (at, from, to) => Math.max(from - at, 0, at - to);
              const meets = ({ middle: [x, y] }, other) =>
                other.areas.some((area) => Math.hypot(beyond(x, area.left, area.right), beyond(y, area.top, area.bottom)) < LEAST / 2)
                || (other.small && Math.hypot(x - other.middle[0], y - other.middle[1]) < LEAST);
              const name = ({ control }) => `${control.cloneNode(false).outerHTML.slice(0, 120)} ${control.innerText ?? ''}`.trim();
              return targets.filter((each) => each.small && !inline(each)).flatMap((each) => {
                const near = targets.find((other) => other !== each && meets(each, other));
                const { width, height } = each.control.getBoundingClientRect();
                return near === undefined ? [] : [`${name(each)} is ${width} by ${height}, too near to ${name(near)}`];
              });
            }""";

    private Targets() {}

    /** What is too small to be met on a page as it stands, and beside what. */
    @SuppressWarnings("unchecked") // by the script
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(TOO_SMALL);
    }
}
