package org.mizizi.country;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of dimensions and of what others call them. */
@Component
class DimensionRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Counterpart>> MAPPING = new TypeReference<>() {};

    private final JdbcClient jdbc;

    DimensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dimension> all() {
        return jdbc.sql("select code, name::text, mapping::text from country.dimension order by position")
                .query(DimensionRows::read)
                .list();
    }

    private static Dimension read(ResultSet row, int number) throws SQLException {
        return new Dimension(
                row.getString("code"),
                LocalizedText.valueOf(row.getString("name")),
                JSON.readValue(row.getString("mapping"), MAPPING));
    }

    /** A new one is added as the last, a known one described otherwise. */
    void write(Dimension dimension) {
        jdbc.sql("""
                        insert into country.dimension (code, name, mapping, position)
                        values (:code, :name::jsonb, :mapping::jsonb, (select coalesce(max(position), -1) + 1 from country.dimension))
                        on conflict (code) do update set name = excluded.name, mapping = excluded.mapping
                        """)
                .param("code", dimension.code())
                .param("name", dimension.name().json())
                .param("mapping", JSON.writeValueAsString(dimension.mapping()))
                .update();
    }
}
