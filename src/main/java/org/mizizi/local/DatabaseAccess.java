package org.mizizi.local;

import java.util.List;

/** How to reach one database: the owner migrates it, the application works in it and cannot change its structure. */
public record DatabaseAccess(String url, Login owner, Login application) {

    /** A database role with its password. */
    public record Login(String user, String password) {}

    /** As the application is told of it when it starts. */
    public List<String> asOptions() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + application.user(),
                "--spring.datasource.password=" + application.password(),
                "--spring.liquibase.url=" + url,
                "--spring.liquibase.user=" + owner.user(),
                "--spring.liquibase.password=" + owner.password());
    }
}
