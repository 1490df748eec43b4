package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizizi.local.DatabaseAccess.Login;

class EmbeddedDatabaseTests {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase server;

    @BeforeAll
    static void takeOverFromAServerThatOutlivedItsPortal() throws Exception {
        var exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandonedDatabase.class.getName(),
                        folder.toString())
                .redirectOutput(folder.resolve("abandoned.log").toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(exit).isEqualTo(9);
        var abandoned = new ServerFolder(folder).processes().running();
        assertThat(abandoned).isNotEmpty();

        server = EmbeddedDatabase.start(folder);

        assertThat(abandoned).noneMatch(ProcessHandle::isAlive);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        assertThat(new ServerFolder(folder).processes().running()).isEmpty();
    }

    @Test
    void theOwnerCreatesTablesAndTheApplicationDoesNot() throws SQLException {
        var access = server.newDatabase("mizizi");

        execute(access, access.owner(), "create table remark (content text)");
        execute(access, access.owner(), "grant select, insert on remark to mizizi_app");
        execute(access, access.application(), "insert into remark values ('heard')");

        assertRefused(access, access.application(), "create table rumour (content text)");
        assertRefused(access, access.application(), "create schema rumours");
        assertRefused(access, access.application(), "drop table remark");
        assertRefused(access, access.application(), "delete from remark");
    }

    @Test
    void databasesOfOneServerAreApart() throws SQLException {
        var one = server.newDatabase("one");
        var other = server.newDatabase("other");

        execute(one, one.owner(), "create table remark (content text)");

        assertRefused(other, other.owner(), "select * from remark");
    }

    @Test
    void aDatabaseIsCreatedOnceAndKept() throws SQLException {
        var access = server.newDatabase("kept");
        execute(access, access.owner(), "create table remark (content text)");

        assertThat(server.newDatabase("kept")).isEqualTo(access);

        execute(access, access.owner(), "select * from remark");
    }

    @Test
    void anotherProcessFindsItsWayToTheRunningServer() throws Exception {
        var access = server.newDatabase("mizizi");

        assertThat(EmbeddedDatabase.running(folder, "mizizi")).isEqualTo(access);
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        var access = server.newDatabase("mizizi");

        assertRefused(access, new Login("postgres", ""), "select 1");
        assertRefused(access, new Login("mizizi_app", "mizizi"), "select 1");
    }

    @Test
    void onlyItsUserMayReadThePasswords() throws Exception {
        var permissions = Files.getPosixFilePermissions(folder.resolve("passwords.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(folder.resolve("superuser-password")).doesNotExist();
    }

    @Test
    void knowsEveryAlphabet() throws SQLException {
        var access = server.newDatabase("mizizi");

        assertThat(value(access, "show server_encoding")).isEqualTo("UTF8");
        assertThat(value(access, "select upper('évêque')")).isEqualTo("ÉVÊQUE");
    }

    private static void assertRefused(DatabaseAccess access, Login login, String sql) {
        assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> execute(access, login, sql));
    }

    private static void execute(DatabaseAccess access, Login login, String sql) throws SQLException {
        try (var connection = connect(access, login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = connect(access, access.application());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(DatabaseAccess access, Login login) throws SQLException {
        return DriverManager.getConnection(access.url(), login.user(), login.password());
    }
}
