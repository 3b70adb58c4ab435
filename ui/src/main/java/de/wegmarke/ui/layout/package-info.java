/**
 * The shell around every view: header, navigation, start page, error pages, language and colours,
 * and the gate that decides at navigation who enters which tenant. Views extend {@code TenantView},
 * name their permission and use {@code Navigation} for addresses. It never decides by anything but
 * the tenant in the address, and never keeps tenant or person in a thread-local.
 */
@NullMarked
package de.wegmarke.ui.layout;

import org.jspecify.annotations.NullMarked;
