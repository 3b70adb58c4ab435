/**
 * Tests in a real browser: Chromium driven by Playwright, accessibility checked by axe. Every
 * feature's browser tests extend {@code BrowserTest}. It never downloads a browser and never waits
 * for a time, only for a state.
 */
@NullMarked
package de.wegmarke.ui.browser;

import org.jspecify.annotations.NullMarked;
