package org.mizizi.shared;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Every text of the interface by its key: what pages, mails and the workspace say comes from here. */
@Component("messageSource")
final class InterfaceTexts implements MessageSource {

    private static final String FILES = "vaadin-i18n.translations";
    private static final Control NEVER_OF_THE_MACHINE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Object[] NOTHING = {};

    private record Place(String key, Locale language) {}

    private final Map<Place, InterfaceText> read = new ConcurrentHashMap<>();

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale language) {
        return find(key, arguments, language).orElseThrow(() -> new NoSuchMessageException(key, known(language)));
    }

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale language) {
        return find(key, arguments, language).orElse(otherwise);
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale language) {
        var keys = Optional.ofNullable(wanted.getCodes()).orElseGet(() -> new String[0]);
        return Stream.of(keys)
                .flatMap(key -> find(key, wanted.getArguments(), language).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(wanted.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(String.join(", ", keys), known(language)));
    }

    private Optional<String> find(String key, Object @Nullable [] arguments, @Nullable Locale language) {
        return find(new Place(key, known(language))).map(text -> text.with(arguments == null ? NOTHING : arguments));
    }

    private Optional<InterfaceText> find(Place place) {
        return Optional.ofNullable(read.get(place)).or(() -> written(place).map(text -> keep(place, text)));
    }

    private InterfaceText keep(Place place, String written) {
        return read.computeIfAbsent(place, _ -> new InterfaceText(written, place.language()));
    }

    private static Optional<String> written(Place place) {
        try {
            return Optional.of(ResourceBundle.getBundle(FILES, place.language(), NEVER_OF_THE_MACHINE)
                    .getString(place.key()));
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }

    private static Locale known(@Nullable Locale language) {
        return language == null ? LocaleContextHolder.getLocale() : language;
    }
}
