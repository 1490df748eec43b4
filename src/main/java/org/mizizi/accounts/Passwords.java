package org.mizizi.accounts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and whether one is right: kept and compared by Spring Security's own encoders. */
@Component
@Profile(SignInProfiles.ACCOUNTS)
public class Passwords {

    public static final int SHORTEST = 12;
    /** What the encoder (bcrypt) takes into account; more would be cut. */
    static final int MOST_BYTES = 72;

    /** A word shorter than this may stand in a good password by chance. */
    private static final int TELLING = 4;

    private static final int MOST_ALIKE = 4;

    private static final List<String> OBVIOUS = List.of(
            "mizizi",
            "password",
            "passwort",
            "motdepasse",
            "azerty",
            "qwerty",
            "1234567",
            "7654321",
            "letmein",
            "كلمةالسر",
            "كلمةالمرور");

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = encode(UUID.randomUUID().toString());

    /** Why this person cannot have this password, if so. */
    static Optional<Refusal> objection(String password, String name, String email) {
        var meant = inOneForm(password);
        if (meant.codePointCount(0, meant.length()) < SHORTEST) {
            return Optional.of(Refusal.of("account.password-short", SHORTEST));
        }
        if (meant.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Refusal.of("account.password-long"));
        }
        return isObvious(letters(meant), name, email)
                ? Optional.of(Refusal.of("account.password-obvious"))
                : Optional.empty();
    }

    private static boolean isObvious(String password, String name, String email) {
        Predicate<String> within = word -> word.length() >= TELLING && password.contains(word);
        return password.chars().distinct().count() <= MOST_ALIKE
                || OBVIOUS.stream().anyMatch(password::contains)
                || Stream.of(name, email.replaceFirst("@.*", ""))
                        .flatMap(known -> Arrays.stream(known.split("[^\\p{L}\\p{M}\\p{N}]+")))
                        .map(Passwords::letters)
                        .anyMatch(within);
    }

    private static String letters(String text) {
        return inOneForm(text).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** However a keyboard puts its letters together. */
    private static String inOneForm(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    String encode(String password) {
        return encoder.encode(inOneForm(password));
    }

    /** Takes as long whether there is a password or none. */
    boolean isRight(String password, @Nullable String kept) {
        var right = encoder.matches(inOneForm(password), kept == null ? nobodys : kept);
        return right && kept != null;
    }
}
