package de.wegmarke.ui.story.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a list shows for each of some keys. A child whose key stays is changed in place, so that
 * whoever works with the keyboard keeps the focus while all around it changes.
 */
final class KeyedChildren<C extends Component> {

    private final HtmlContainer list;
    private final Function<String, C> newChild;
    private final Map<String, C> byKey = new HashMap<>();

    /**
     * @param list which holds nothing else
     */
    KeyedChildren(HtmlContainer list, Function<String, C> newChild) {
        this.list = list;
        this.newChild = newChild;
    }

    /** Takes away the children of all other keys. */
    void retain(Collection<String> keys) {
        byKey.forEach(
                (key, child) -> {
                    if (!keys.contains(key)) {
                        list.remove(child);
                    }
                });
        byKey.keySet().retainAll(keys);
    }

    /** The child of this key, at this place from now on. */
    C at(int place, String key) {
        var child = byKey.computeIfAbsent(key, newChild);
        if (list.indexOf(child) != place) {
            list.addComponentAtIndex(place, child);
        }
        return child;
    }
}
