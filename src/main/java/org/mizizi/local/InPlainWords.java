package org.mizizi.local;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;

/** What went wrong, for a technician who does not read Java: the name of the folder and what it lacks. */
final class InPlainWords {

    private InPlainWords() {}

    /** A folder is named before anything else; then what this portal says itself. */
    static String of(Exception problem) {
        return found(problem, FileSystemException.class)
                .map(InPlainWords::ofFile)
                .or(() -> found(problem, StartRefused.class).map(StartRefused::reason))
                .orElseGet(() -> ofOther(NestedExceptionUtils.getMostSpecificCause(problem)));
    }

    private static String ofOther(Throwable cause) {
        var message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static <T> Optional<T> found(Throwable problem, Class<T> kind) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String ofFile(FileSystemException file) {
        var reason = String.valueOf(file.getReason());
        return switch (file) {
            case AccessDeniedException _ -> file.getFile() + " may not be read or written by this user.";
            case NoSuchFileException _ -> file.getFile() + " is not there.";
            case FileAlreadyExistsException _ -> file.getFile() + " is in the way: a folder is needed there.";
            case NotDirectoryException _ -> file.getFile() + " is not a folder.";
            case FileSystemException _
            when reason.contains("not permitted") -> file.getFile() + " may not be written by this user.";
            case FileSystemException _
            when reason.contains("Read-only") -> file.getFile() + " lies where nothing can be written.";
            case FileSystemException _
            when reason.contains("No space") -> "There is no room left on the disk for " + file.getFile() + ".";
            case FileSystemException _
            when reason.contains("Not a directory") -> file.getFile() + " lies in something that is not a folder.";
            case FileSystemException _ -> file.getFile() + ": " + reason;
        };
    }
}
