package de.wegmarke.ui.layout;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * The page around everything: style sheets in their order and the mark in the browser's tab. The
 * application has exactly one such class.
 */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("wegmarke/tokens.css")
@StyleSheet("wegmarke/lumo.css")
@StyleSheet("wegmarke/wegmarke.css")
public class ApplicationShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "wegmarke/mark.svg");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
