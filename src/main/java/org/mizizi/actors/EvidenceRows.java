package org.mizizi.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.actors.EvidenceFile.Format;
import org.mizizi.actors.Mandate.MandateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of files that show how organisations came to speak for their people; lists never read what is in them. */
@Component
class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MandateId mandate, SentFile sent) {
        var file = sent.described();
        jdbc.sql("insert into actors.evidence_content (mandate, bytes) values (?, ?)")
                .params(mandate.value(), sent.bytes())
                .update();
        jdbc.sql("insert into actors.evidence_file (mandate, name, format, size, sha256) values (?, ?, ?, ?, ?)")
                .params(mandate.value(), file.name(), file.format().name(), file.size(), file.sha256())
                .update();
    }

    Map<MandateId, EvidenceFile> of(Collection<MandateId> mandates) {
        var files = new HashMap<MandateId, EvidenceFile>();
        jdbc.sql("select mandate, name, format, size, sha256 from actors.evidence_file where mandate = any(?)")
                .param(MandateRows.uuids(mandates))
                .query(row -> {
                    files.put(
                            new MandateId(row.getObject("mandate", UUID.class)),
                            new EvidenceFile(
                                    row.getString("name"),
                                    Format.valueOf(row.getString("format")),
                                    row.getInt("size"),
                                    row.getString("sha256")));
                });
        return files;
    }

    Optional<byte[]> content(MandateId mandate) {
        return jdbc.sql("select bytes from actors.evidence_content where mandate = ?")
                .param(mandate.value())
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}
