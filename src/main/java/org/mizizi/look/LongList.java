package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.mizizi.shared.Writing;

/**
 * A long list of the workspace: what to search and choose, which part of how many is shown, the rows, and the ways on.
 * All of it is in the address, so that reload, the way back and a link that is sent keep it.
 */
public final class LongList<T> extends Composite<Section> implements HasStyle {

    private record Choice(HasValue<?, String> field, Set<String> codes) {

        @Nullable
        String code() {
            return field.getValue();
        }

        void choose(@Nullable String code) {
            field.setValue(code != null && codes.contains(code) ? code : field.getEmptyValue());
        }
    }

    public final TextField search = new WordsField(Writing.SEARCH);
    public final Rows rows = new Rows();
    private final SequencedMap<String, Choice> choices = new LinkedHashMap<>();
    private final Consumer<QueryParameters> ask;
    private final Function<Asked, ListPage<T>> read;
    private final Function<T, Row> row;
    private final H2 heading = new H2();
    private final Div tools = new Div();
    private final EmptyState nothing = new EmptyState("");
    private final Paragraph part = new Paragraph();
    private final Div above = new Div();
    private final PageWays pages = new PageWays();
    private Address address;
    private String empty = "";
    private boolean filling;

    LongList(Address address, Consumer<QueryParameters> ask, Function<Asked, ListPage<T>> read, Function<T, Row> row) {
        this.address = address;
        this.ask = ask;
        this.read = read;
        this.row = row;
        search.setClearButtonVisible(true);
        Soon.finds(search);
        search.setVisible(false);
        search.addValueChangeListener(_ -> changed());
        above.addClassName("tools");
        tools.addClassName("filters");
        tools.getElement().setAttribute("role", "search");
        tools.add(search);
        KeptIn.ADDRESS.marks(tools);
        heading.setVisible(false);
        part.addClassName("quiet");
        part.getElement().setAttribute("role", "status");
        getContent().addClassName("card");
        getContent().add(heading, tools, nothing, part, above, rows, pages);
    }

    public LongList<T> headed(String text) {
        heading.setText(text);
        heading.setVisible(true);
        return this;
    }

    /** What stands over the rows whenever there are any, such as a box that chooses all of them. */
    public LongList<T> above(Component tool) {
        above.add(tool);
        return this;
    }

    public LongList<T> searched(String label) {
        search.setLabel(label);
        search.setVisible(true);
        return this;
    }

    /** A choice among codes that have a name; none chosen means all. */
    public LongList<T> choice(String parameter, String label, String all, SequencedMap<String, String> names) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItems(List.copyOf(names.keySet()));
        select.setItemLabelGenerator(code -> code == null ? all : names.getOrDefault(code, code));
        tools.add(select);
        return offer(parameter, select, names.keySet());
    }

    /** The same among so many that one types to find them. */
    public LongList<T> choiceAmongMany(String parameter, String label, String all, SequencedMap<String, String> names) {
        var box = new ComboBox<String>(label);
        box.setPlaceholder(all);
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        box.setItems(query -> {
            var sought = Sought.of(query.getFilter().orElse(""));
            return names.keySet().stream()
                    .filter(code -> sought.finds(code, names.getOrDefault(code, code)))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        tools.add(box);
        return offer(parameter, box, names.keySet());
    }

    private LongList<T> offer(String parameter, HasValue<?, String> field, Set<String> codes) {
        field.addValueChangeListener(_ -> changed());
        choices.put(parameter, new Choice(field, Set.copyOf(codes)));
        return this;
    }

    /** The orders there are, the usual one first. */
    public <E extends Enum<E>> LongList<T> sorted(Class<E> orders, Function<E, String> name) {
        var constants = List.of(orders.getEnumConstants());
        var names = new LinkedHashMap<String, String>();
        constants.stream().skip(1).forEach(order -> names.put(order.name(), name.apply(order)));
        return choice(Asked.SORT, getTranslation("list.sort"), name.apply(constants.getFirst()), names);
    }

    /** Shows what the address asks for; {@code ifNone} says what will stand here when nothing does yet. */
    public LongList<T> show(String ifNone) {
        filling = true;
        search.setValue(address.asked(Asked.WORDS).orElse(""));
        choices.forEach(
                (parameter, choice) -> choice.choose(address.asked(parameter).orElse(null)));
        filling = false;
        empty = ifNone;
        draw();
        return this;
    }

    /** Shows the same page anew, when something in it has changed. */
    public void refresh() {
        draw();
    }

    public @Nullable String chosen(String parameter) {
        return asked(null).get(parameter);
    }

    private void changed() {
        if (!filling) {
            address = address.asking(query(null));
            ask.accept(address.query());
            draw();
        }
    }

    private void draw() {
        var key = address.asked(PageKey.PARAMETER).orElse(null);
        var page = read.apply(new Asked(asked(key)));
        rows.show(page.rows().stream().map(row).toList());
        tools.setVisible(page.total() > 1 || isNarrowed());
        nothing.setText(isNarrowed() ? getTranslation("list.none-such") : empty);
        nothing.setVisible(page.isEmpty());
        part.setText(pages.part(page));
        part.setVisible(!page.isEmpty());
        above.setVisible(!page.isEmpty());
        rows.setVisible(!page.isEmpty());
        pages.show(page, beside -> address.asking(query(beside.written())));
    }

    private boolean isNarrowed() {
        return asked(null).keySet().stream().anyMatch(parameter -> !Asked.SORT.equals(parameter));
    }

    private QueryParameters query(@Nullable String key) {
        return QueryParameters.simple(asked(key));
    }

    private Map<String, String> asked(@Nullable String key) {
        var asked = new LinkedHashMap<String, String>();
        if (!search.isEmpty()) {
            asked.put(Asked.WORDS, search.getValue());
        }
        choices.forEach((parameter, choice) -> {
            var code = choice.code();
            if (code != null) {
                asked.put(parameter, code);
            }
        });
        if (key != null) {
            asked.put(PageKey.PARAMETER, key);
        }
        return asked;
    }
}
