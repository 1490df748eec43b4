package org.mizizi.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One node of a page of the workspace, as far as the server has told of it. */
final class PageNode {

    /** What the server tells of a node, by the number it gives to each kind of it. */
    private static final int ITSELF = 0;

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private final Map<Integer, Map<String, JsonNode>> told = new HashMap<>();
    private final List<Integer> children = new ArrayList<>();

    void hears(JsonNode change) {
        var kind = change.path("feat").asInt();
        switch (change.path("type").asString()) {
            case "put" -> of(kind).put(change.path("key").asString(), change.path("value"));
            case "remove" -> of(kind).remove(change.path("key").asString());
            case "splice" -> hearsOfChildren(kind, change);
            default -> {}
        }
    }

    private void hearsOfChildren(int kind, JsonNode change) {
        if (kind == CHILDREN) {
            var place = change.path("index").asInt();
            children.subList(place, place + change.path("remove").asInt()).clear();
            for (var added : change.path("addNodes")) {
                children.add(place++, added.asInt());
            }
        }
    }

    private Map<String, JsonNode> of(int kind) {
        return told.computeIfAbsent(kind, _ -> new HashMap<>());
    }

    boolean is(String tag) {
        var known = of(ITSELF).get("tag");
        return known != null && known.asString().equals(tag);
    }

    String text() {
        var words = of(TEXT).get("text");
        return words == null ? "" : words.asString();
    }

    List<Integer> children() {
        return children;
    }

    boolean hearsOf(String event) {
        return of(LISTENERS).containsKey(event);
    }

    /** Disabled or invisible. */
    boolean isOff() {
        var visible = of(ITSELF).get("visible");
        var disabled = of(PROPERTIES).get("disabled");
        return (visible != null && !visible.asBoolean(true))
                || (disabled != null && disabled.asBoolean(false))
                || of(ATTRIBUTES).containsKey("disabled");
    }

    @Override
    public String toString() {
        return told.toString();
    }
}
