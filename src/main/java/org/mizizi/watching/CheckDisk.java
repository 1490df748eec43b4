package org.mizizi.watching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the machine of this node has room to write, as for files that are sent up. */
@Component
class CheckDisk implements Check {

    private static final String WHAT = "disk";
    private static final long MEGABYTE = 1_000_000;
    private static final long WORTH_A_LOOK = 1_000;
    private static final long TOO_LITTLE = 100;

    private final Path folder;

    CheckDisk(@Value("${java.io.tmpdir}") Path folder) {
        this.folder = folder;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() throws IOException {
        return judge(Files.getFileStore(folder).getUsableSpace() / MEGABYTE);
    }

    static Finding judge(long free) {
        if (free < TOO_LITTLE) {
            return Finding.broken(WHAT, "little", free);
        }
        return free < WORTH_A_LOOK ? Finding.look(WHAT, "little", free) : Finding.well(WHAT, free);
    }
}
