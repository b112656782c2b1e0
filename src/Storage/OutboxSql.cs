using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CatBot.Storage;

/// <summary>The statements of the outbox. The engines differ in two places: how they unpack JSON, and how a claim steps past rows that another one holds.</summary>
internal static class OutboxSql
{
    private const string PlannedColumns =
        "key text, coalition_id uuid, person_id uuid, kind smallint, subject_id uuid, step text, due_at bigint, expires_at bigint, look_at bigint, state smallint, reason text, facts text";

    private const string MarkedColumns =
        "number bigint, state smallint, reason text, look_at bigint, sent_at bigint, message_ref text, attempts int";

    /// <summary>{0} rows.</summary>
    public static string Add(DatabaseFacade database) => $$"""
        INSERT INTO nudges (key, coalition_id, person_id, kind, subject_id, step, due_at, expires_at, look_at, state, reason, facts, attempts)
        SELECT key, coalition_id, person_id, kind, subject_id, step, due_at, expires_at, look_at, state, reason, facts, 0
        FROM {{Unpacked(database, PlannedColumns)}} WHERE true
        ON CONFLICT (key) DO NOTHING
        """;

    /// <summary>{0} token, {1} now, {2} end of the lease, {3} limit. A row found in "sending" stays so.</summary>
    public static string Claim(DatabaseFacade database) => $$"""
        WITH due AS (
            SELECT number FROM nudges
            WHERE open AND look_at <= {1} AND (state = 0 OR lease_until <= {1})
            ORDER BY look_at, number LIMIT {3} {{(database.IsNpgsql() ? "FOR UPDATE SKIP LOCKED" : "")}})
        UPDATE nudges SET state = CASE state WHEN 2 THEN 2 ELSE 1 END, claim_token = {0}, lease_until = {2}
        WHERE number IN (SELECT number FROM due)
        RETURNING *
        """;

    /// <summary>{0} rows, {1} token, {2} now.</summary>
    public static string BeginSending(DatabaseFacade database) => $$"""
        UPDATE nudges SET state = 2
        FROM {{Unpacked(database, "number bigint")}}
        WHERE nudges.number = unpacked.number AND claim_token = {1} AND lease_until > {2}
        RETURNING nudges.number AS "Value"
        """;

    /// <summary>{0} rows, {1} token.</summary>
    public static string Mark(DatabaseFacade database) => $$"""
        UPDATE nudges SET state = unpacked.state, reason = unpacked.reason, look_at = unpacked.look_at, sent_at = unpacked.sent_at,
            message_ref = unpacked.message_ref, attempts = unpacked.attempts,
            claim_token = CASE WHEN unpacked.state IN (1, 2) THEN claim_token END,
            lease_until = CASE WHEN unpacked.state IN (1, 2) THEN lease_until END
        FROM {{Unpacked(database, MarkedColumns)}}
        WHERE nudges.number = unpacked.number AND claim_token = {1}
        """;

    private static string Unpacked(DatabaseFacade database, string columns) => database.IsNpgsql()
        ? $$"""json_to_recordset({0}::json) AS unpacked ({{columns}})"""
        : $$"""(SELECT {{string.Join(", ", columns.Split(", ").Select(column => column.Split(' ')[0]).Select(name => $"value ->> '{name}' AS {name}"))}} FROM json_each({0})) AS unpacked""";
}
