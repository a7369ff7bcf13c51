-- The views of an archive: one for each question that people ask. They are made anew whenever recol opens a database
-- to write, so that they may change between versions while the tables stay. Names of views and columns are kept.
--
-- What they speak about, unless they say otherwise:
-- - models that are there (`vanished` is null), as the last scan found them;
-- - the requirements of the last scan (`current_profile`);
-- - where figures are added up, each content once, and no version that a newer one has superseded or that could not be
--   read to its end (`latest` is 1).
-- Shares are numbers from 0 to 1, and null where there is nothing to share.

-- MARK: What counts

-- The last scan that was begun: one row, or none.
CREATE VIEW last_scan AS
SELECT id, started, ended, tool, folders, profile FROM scan ORDER BY started DESC, id DESC LIMIT 1;

-- What the last scan asked: one row, or none.
CREATE VIEW current_profile AS
SELECT id, sha256, name, stage, lot, photo FROM profile WHERE id = (SELECT profile FROM last_scan);

-- The models that are there, with what their header, their project and a photo say.
CREATE VIEW current_model AS
SELECT m.id AS model, m.path, m.folder, m.name, m.archive, m.status, m.bytes, m.file_bytes, m.sha256, m.content,
  m.first_scan, m.last_scan, c.schema, c.instances, c.time_stamp, c.year, c.exporter, c.exporter_version,
  c.project_global_id, c.project_name, c.project_phase, c.crs, c.georeference, c.storeys, c.rooms, c.rooms_with_area,
  c.area, c.objects, c.proxies, c.stage_guess, o.proposal
FROM model AS m
LEFT JOIN content AS c ON c.id = m.content
LEFT JOIN outcome AS o ON o.content = m.content AND o.profile = (SELECT id FROM current_profile)
  AND o.named IN ('', m.name)
WHERE m.vanished IS NULL;

-- The models that are there and could be read, be it in part, and which of them count.
--   line      what tells versions of one model: project (GlobalId and name), building, and the letters of the file's
--             name ("ARCHI_v2.ifc", "archi 2021-05-01.ifc" and "archi.ifc" are one), with the storey that it names
--             ("BAT_R+1.ifc" and "BAT_R+2.ifc" are two). A model without a project has no other versions
--   stamp     the time stamp of its header, where it begins with a year (ISO 8601)
--   newest    the newest stamp of the line; a model that is damaged sets it only where no other does
--   superseded  1 where the line has a model with a newer stamp
--   copy      1 for the first path of a content, 2, 3 … for its duplicates
--   latest    1 for what counts: the first path of a content that is not superseded, and was read to its end. What is
--             missing from a truncated model may be what the rest of it refers to: its failures and passes are no facts
CREATE VIEW model_version AS
WITH read AS (
  SELECT m.id AS model, m.path, m.folder, m.name, m.content, m.status,
    CASE WHEN c.year IS NOT NULL THEN c.time_stamp END AS stamp,
    coalesce(
      c.project_global_id || ' ' || coalesce(c.project_name, '') || ' '
        || coalesce((SELECT min(b.global_id) FROM building AS b WHERE b.content = m.content), '') || ' '
        || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
          replace(replace(lower(m.name), '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''), '7', ''),
          '8', ''), '9', ''), '_v', ''), '-v', ''), '_', ''), '-', ''), ' ', '') || coalesce((
            SELECT group_concat(' ' || mark || number, '') FROM (
              SELECT mark, abs(CAST(substr(text, instr(text, mark) + length(mark)) AS INTEGER)) AS number FROM (
                SELECT column1 AS mark, ' ' || replace(lower(m.name), '_', ' ') AS text FROM (
                  VALUES ('r+'), (' r-'), (' niv'), ('-niv'), ('niveau'), ('etage'), ('étage'), ('level'), ('storey'),
                    ('sous-sol'), ('sous sol'), (' ss'), ('-ss')
                )
              ) WHERE instr(text, mark) > 0
            ) WHERE number BETWEEN 1 AND 99), ''),
      m.id) AS line
  FROM model AS m JOIN content AS c ON c.id = m.content
  WHERE m.vanished IS NULL
), counted AS (
  SELECT *, row_number() OVER (PARTITION BY content ORDER BY path) AS copy,
    coalesce(
      max(CASE WHEN status <> 'error' THEN stamp END) OVER (PARTITION BY line), max(stamp) OVER (PARTITION BY line)
    ) AS newest
  FROM read
)
SELECT model, path, folder, name, content, status, line, stamp, newest, copy,
  stamp IS NOT NULL AND stamp < newest AS superseded, copy = 1 AND status <> 'error' AND (stamp IS NULL OR stamp = newest) AS latest
FROM counted;

-- The contents that count, each once.
CREATE VIEW latest_content AS
SELECT content, model, path, folder, name FROM model_version WHERE latest;

-- MARK: The archive as a whole

-- What an owner asks first: one row.
--   models       at their paths; readable, unreadable and pending (found, and not yet read) add up to it
--   superseded, duplicates   readable models that are an old version, or one more copy, of another
--   unasked      readable models that were asked something else than the last scan asks: those of another archive
--   rooms …      of buildings, so that a building with several models has its rooms once
CREATE VIEW archive_summary AS
WITH building AS MATERIALIZED (SELECT * FROM building_summary)
SELECT
  (SELECT count(*) FROM building) AS buildings,
  (SELECT count(*) FROM model WHERE vanished IS NULL) AS models,
  (SELECT count(*) FROM model WHERE vanished IS NULL AND status NOT IN ('error', 'pending')) AS readable,
  (SELECT count(*) FROM model WHERE vanished IS NULL AND status = 'error') AS unreadable,
  (SELECT count(*) FROM model WHERE vanished IS NULL AND status = 'pending') AS pending,
  (SELECT count(*) FROM model WHERE vanished IS NOT NULL) AS vanished,
  (SELECT count(*) FROM model AS m
    WHERE m.vanished IS NULL AND m.status NOT IN ('error', 'pending')
      AND EXISTS (SELECT 1 FROM requirement_file WHERE profile = (SELECT id FROM current_profile))
      AND NOT EXISTS (
        SELECT 1 FROM outcome WHERE content = m.content AND profile = (SELECT id FROM current_profile)
          AND named IN ('', m.name))) AS unasked,
  (SELECT sum(superseded) FROM model_version) AS superseded,
  (SELECT sum(copy > 1) FROM model_version) AS duplicates,
  (SELECT sum(bytes) FROM model WHERE vanished IS NULL) AS bytes,
  (SELECT sum(storeys) FROM building) AS storeys,
  (SELECT sum(rooms) FROM building) AS rooms,
  (SELECT sum(rooms_with_area) FROM building) AS rooms_with_area,
  (SELECT sum(area) FROM building) AS area,
  (SELECT sum(c.objects) FROM latest_content AS l JOIN content AS c ON c.id = l.content) AS objects,
  (SELECT sum(c.proxies) FROM latest_content AS l JOIN content AS c ON c.id = l.content) AS proxies,
  (SELECT sum(e.objects) FROM latest_content AS l JOIN content_equipment AS e ON e.content = l.content) AS equipment,
  (SELECT sum(e.with_maker) FROM latest_content AS l JOIN content_equipment AS e ON e.content = l.content)
    AS with_maker,
  (SELECT sum(e.with_serial) FROM latest_content AS l JOIN content_equipment AS e ON e.content = l.content)
    AS with_serial;

-- How many models came out how.
CREATE VIEW status_summary AS
SELECT status, count(*) AS models, sum(bytes) AS bytes FROM model WHERE vanished IS NULL GROUP BY status;

-- Models that could not be read, or not to the end, with the first error.
CREATE VIEW unreadable AS
SELECT m.id AS model, m.path, m.folder, m.file_bytes, p.code, p.message, p.line, p.offset
FROM model AS m
LEFT JOIN problem AS p ON p.model = m.id AND p.position = (
  SELECT min(q.position) FROM problem AS q WHERE q.model = m.id AND q.severity = 'error')
WHERE m.vanished IS NULL AND m.status = 'error';

-- What is the matter, and with how many models.
CREATE VIEW problem_summary AS
SELECT p.code, p.severity, count(*) AS problems, count(DISTINCT p.model) AS models
FROM problem AS p JOIN model AS m ON m.id = p.model
WHERE m.vanished IS NULL
GROUP BY p.code, p.severity;

-- The same content at several paths: a row for each path beyond the first.
CREATE VIEW duplicate AS
SELECT d.model, d.path, first.path AS same_as, c.sha256, c.bytes
FROM model_version AS d
JOIN model_version AS first ON first.content = d.content AND first.copy = 1
JOIN content AS c ON c.id = d.content
WHERE d.copy > 1;

-- Models of which the same project has a newer version of the same building under the same name.
CREATE VIEW superseded AS
SELECT old.model, old.path, old.stamp AS time_stamp, min(new.path) AS by, old.newest AS newer
FROM model_version AS old JOIN model_version AS new ON new.line = old.line AND new.stamp = old.newest
WHERE old.superseded
GROUP BY old.model;

-- MARK: Buildings

-- Which models are of which building. A building is known by its identifier (Pset_BuildingCommon.BuildingID, or
-- Reference); where it has none by the GlobalIds of project and building; where these are missing, or the model has no
-- building at all, by the folder that the file is in. The first word of `building` says which. A model with several
-- buildings has a row for each.
CREATE VIEW building_model AS
SELECT
  coalesce(
    'id ' || CASE WHEN trim(b.identifier) NOT IN ('', '-', '?', 'n/a', 'N/A', 'NA', 'xxx', 'XXX', 'TBD')
      THEN trim(b.identifier) END,
    'guid ' || c.project_global_id || ' ' || b.global_id, 'folder ' || v.folder) AS building,
  v.model, v.path, v.folder, v.content, v.status, v.latest, v.superseded, v.copy,
  v.stamp AS time_stamp, b.instance,
  b.identifier, b.global_id, b.name, b.long_name, b.address, b.site, v.name AS file
FROM model_version AS v
JOIN content AS c ON c.id = v.content
LEFT JOIN building AS b ON b.content = v.content;

-- Storeys, rooms and areas of each building in each model that counts. Rooms of a model with one building are all its,
-- those of a model with several are told by their storeys.
CREATE VIEW building_model_rooms AS
SELECT l.building, l.model, l.content, l.instance,
  CASE WHEN n.buildings > 1
    THEN (SELECT count(*) FROM storey AS s WHERE s.content = l.content AND s.building = l.instance)
    ELSE c.storeys END AS storeys,
  CASE WHEN n.buildings > 1
    THEN (SELECT coalesce(sum(s.rooms), 0) FROM storey AS s WHERE s.content = l.content AND s.building = l.instance)
    ELSE c.rooms END AS rooms,
  CASE WHEN n.buildings > 1
    THEN (SELECT count(*) FROM room AS r JOIN storey AS s ON s.content = r.content AND s.instance = r.storey
      WHERE r.content = l.content AND s.building = l.instance AND r.area > 0)
    ELSE c.rooms_with_area END AS rooms_with_area,
  CASE WHEN n.buildings > 1
    THEN (SELECT coalesce(sum(s.area), 0) FROM storey AS s WHERE s.content = l.content AND s.building = l.instance)
    ELSE c.area END AS area
FROM building_model AS l
JOIN content AS c ON c.id = l.content
JOIN (SELECT content, count(*) AS buildings FROM building GROUP BY content) AS n ON n.content = l.content
WHERE l.latest
UNION ALL
SELECT l.building, l.model, l.content, l.instance, c.storeys, c.rooms, c.rooms_with_area, c.area
FROM building_model AS l JOIN content AS c ON c.id = l.content
WHERE l.latest AND l.instance IS NULL;

-- A building over its models and versions.
--   storeys, rooms, rooms_with_area, area   of the one model that has most rooms: models of several trades repeat them
--   objects, equipment …  of all its models that count; those of a model with several buildings count for each
--   names, folders        how many different ones its models give: more than one is worth a look
CREATE VIEW building_summary AS
WITH linked AS MATERIALIZED (SELECT * FROM building_model),
named AS (
  SELECT building, identifier, global_id, name, long_name, address, site, folder,
    row_number() OVER (PARTITION BY building ORDER BY latest DESC, time_stamp DESC, path) AS place
  FROM linked
),
counted AS (
  SELECT building, count(DISTINCT model) AS models, count(DISTINCT CASE WHEN latest THEN model END) AS latest_models,
    count(DISTINCT CASE WHEN superseded THEN model END) AS superseded,
    count(DISTINCT CASE WHEN copy > 1 THEN model END) AS duplicates,
    min(time_stamp) AS first_time_stamp, max(time_stamp) AS last_time_stamp, count(DISTINCT name) AS names,
    count(DISTINCT folder) AS folders
  FROM linked GROUP BY building
),
roomed AS (
  SELECT building, storeys, rooms, rooms_with_area, area,
    row_number() OVER (PARTITION BY building ORDER BY rooms DESC, rooms_with_area DESC, storeys DESC, model) AS place
  FROM building_model_rooms
),
-- A model may hold a building twice; its objects are the same.
held AS (SELECT DISTINCT building, content FROM linked WHERE latest),
furnished AS (
  SELECT h.building, sum(c.objects) AS objects, sum(c.proxies) AS proxies, sum(e.objects) AS equipment,
    sum(e.with_maker) AS with_maker, sum(e.with_serial) AS with_serial
  FROM held AS h
  JOIN content AS c ON c.id = h.content
  LEFT JOIN content_equipment AS e ON e.content = h.content
  GROUP BY h.building
)
SELECT n.building, n.name, n.long_name, n.identifier, n.global_id, n.address, n.site, n.folder, c.models,
  c.latest_models, c.superseded, c.duplicates, c.first_time_stamp, c.last_time_stamp, c.names, c.folders,
  r.storeys, r.rooms, r.rooms_with_area, r.area, f.objects, f.proxies, f.equipment, f.with_maker, f.with_serial
FROM named AS n
JOIN counted AS c ON c.building = n.building
LEFT JOIN roomed AS r ON r.building = n.building AND r.place = 1
LEFT JOIN furnished AS f ON f.building = n.building
WHERE n.place = 1;

-- The rooms of a building, storey by storey, of the model that has most of them.
CREATE VIEW building_room AS
WITH chosen AS (
  SELECT building, content, instance,
    row_number() OVER (PARTITION BY building ORDER BY rooms DESC, rooms_with_area DESC, storeys DESC, model) AS place,
    (SELECT count(*) FROM building AS b WHERE b.content = building_model_rooms.content) AS buildings
  FROM building_model_rooms
)
SELECT c.building, s.name AS storey, s.elevation, r.number, r.name, r.area, r.area_source, r.global_id, c.content
FROM chosen AS c
JOIN room AS r ON r.content = c.content
LEFT JOIN storey AS s ON s.content = r.content AND s.instance = r.storey
WHERE c.place = 1 AND (c.buildings <= 1 OR s.building = c.instance);

-- The storeys of a building, of the model that has most rooms.
CREATE VIEW building_storey AS
WITH chosen AS (
  SELECT building, content, instance,
    row_number() OVER (PARTITION BY building ORDER BY rooms DESC, rooms_with_area DESC, storeys DESC, model) AS place,
    (SELECT count(*) FROM building AS b WHERE b.content = building_model_rooms.content) AS buildings
  FROM building_model_rooms
)
SELECT c.building, s.name, s.elevation, s.rooms, s.area, s.global_id, c.content, s.instance
FROM chosen AS c JOIN storey AS s ON s.content = c.content
WHERE c.place = 1 AND (c.buildings <= 1 OR s.building = c.instance);

-- Rooms whose area is larger than any room is, 20,000 m²: a wrong unit, mostly. They are in the sums all the same, since
-- recol measures nothing.
CREATE VIEW implausible_room AS
SELECT l.model, l.path, r.number, r.name, r.area, r.area_source, r.global_id
FROM latest_content AS l JOIN room AS r ON r.content = l.content
WHERE r.area > 20000;

-- MARK: Equipment

-- The classes that maintenance looks after: IfcFlowController, IfcFlowMovingDevice, IfcFlowStorageDevice,
-- IfcFlowTerminal, IfcFlowTreatmentDevice, IfcEnergyConversionDevice, IfcDistributionControlElement and their subtypes
-- in IFC2X3, IFC4 and IFC4X3. Pipes, ducts and fittings are none.
CREATE VIEW equipment_class (class) AS VALUES
('IfcActuator'), ('IfcAirTerminal'), ('IfcAirTerminalBox'), ('IfcAirToAirHeatRecovery'), ('IfcAlarm'),
('IfcAudioVisualAppliance'), ('IfcBoiler'), ('IfcBurner'), ('IfcChiller'), ('IfcCoil'), ('IfcCommunicationsAppliance'),
('IfcCompressor'), ('IfcCondenser'), ('IfcController'), ('IfcCooledBeam'), ('IfcCoolingTower'), ('IfcDamper'),
('IfcDistributionBoard'), ('IfcDistributionControlElement'), ('IfcDuctSilencer'), ('IfcElectricAppliance'),
('IfcElectricDistributionBoard'), ('IfcElectricDistributionPoint'), ('IfcElectricFlowStorageDevice'),
('IfcElectricFlowTreatmentDevice'), ('IfcElectricGenerator'), ('IfcElectricMotor'), ('IfcElectricTimeControl'),
('IfcEnergyConversionDevice'), ('IfcEngine'), ('IfcEvaporativeCooler'), ('IfcEvaporator'), ('IfcFan'), ('IfcFilter'),
('IfcFireSuppressionTerminal'), ('IfcFlowController'), ('IfcFlowInstrument'), ('IfcFlowMeter'), ('IfcFlowMovingDevice'),
('IfcFlowStorageDevice'), ('IfcFlowTerminal'), ('IfcFlowTreatmentDevice'), ('IfcHeatExchanger'), ('IfcHumidifier'),
('IfcInterceptor'), ('IfcLamp'), ('IfcLightFixture'), ('IfcLiquidTerminal'), ('IfcMedicalDevice'),
('IfcMobileTelecommunicationsAppliance'), ('IfcMotorConnection'), ('IfcOutlet'), ('IfcProtectiveDevice'),
('IfcProtectiveDeviceTrippingUnit'), ('IfcPump'), ('IfcSanitaryTerminal'), ('IfcSensor'), ('IfcSignal'),
('IfcSolarDevice'), ('IfcSpaceHeater'), ('IfcStackTerminal'), ('IfcSwitchingDevice'), ('IfcTank'), ('IfcTransformer'),
('IfcTubeBundle'), ('IfcUnitaryControlElement'), ('IfcUnitaryEquipment'), ('IfcValve'), ('IfcWasteTerminal');

-- The equipment of each content, superseded ones included.
CREATE VIEW content_equipment AS
SELECT content, sum(objects) AS objects, sum(typed) AS typed, sum(located) AS located, sum(tagged) AS tagged,
  sum(with_maker) AS with_maker, sum(with_serial) AS with_serial
FROM object_class WHERE class IN (SELECT class FROM equipment_class)
GROUP BY content;

-- Equipment by class over the archive, and how much of it names its maker.
CREATE VIEW equipment_summary AS
SELECT o.class, count(*) AS models, sum(o.objects) AS objects, sum(o.tagged) AS tagged, sum(o.located) AS located,
  sum(o.with_maker) AS with_maker, sum(o.with_serial) AS with_serial,
  1.0 * sum(o.with_maker) / nullif(sum(o.objects), 0) AS share
FROM latest_content AS l JOIN object_class AS o ON o.content = l.content
WHERE o.class IN (SELECT class FROM equipment_class)
GROUP BY o.class;

-- The same for each building.
CREATE VIEW building_equipment AS
SELECT h.building, o.class, sum(o.objects) AS objects, sum(o.tagged) AS tagged, sum(o.located) AS located,
  sum(o.with_maker) AS with_maker, sum(o.with_serial) AS with_serial,
  1.0 * sum(o.with_maker) / nullif(sum(o.objects), 0) AS share
FROM (SELECT DISTINCT building, content FROM building_model WHERE latest) AS h
JOIN object_class AS o ON o.content = h.content
WHERE o.class IN (SELECT class FROM equipment_class)
GROUP BY h.building, o.class;

-- MARK: Fill rates

-- Each property over the archive: how many objects have it, and of them with a value that says something. `…` are the
-- properties that a model has beyond those that are taken down one by one.
CREATE VIEW property_rate AS
SELECT p.property_set, p.property, sum(p.objects) AS objects, sum(p.filled) AS filled,
  sum(p.placeholders) AS placeholders, 1.0 * sum(p.filled) / nullif(sum(p.objects), 0) AS share
FROM latest_content AS l JOIN property_fill AS p ON p.content = l.content
GROUP BY p.property_set, p.property;

-- Each property of each class; `of_class` are all objects of the class, those that lack the property included.
CREATE VIEW class_property_rate AS
WITH latest AS MATERIALIZED (SELECT content FROM latest_content),
total AS (
  SELECT o.class, sum(o.objects) AS objects FROM latest AS l JOIN object_class AS o ON o.content = l.content
  GROUP BY o.class
),
filled AS (
  SELECT p.class, p.property_set, p.property, count(*) AS models, sum(p.objects) AS objects, sum(p.filled) AS filled,
    sum(p.placeholders) AS placeholders
  FROM latest AS l JOIN property_fill AS p ON p.content = l.content
  GROUP BY p.class, p.property_set, p.property
)
SELECT f.class, f.property_set, f.property, f.models, t.objects AS of_class, f.objects, f.filled, f.placeholders,
  1.0 * f.filled / nullif(t.objects, 0) AS share
FROM filled AS f LEFT JOIN total AS t ON t.class = f.class;

-- Each property of each class in each building. Ask it of one building.
CREATE VIEW building_property AS
SELECT h.building, p.class, p.property_set, p.property, sum(p.objects) AS objects, sum(p.filled) AS filled,
  sum(p.placeholders) AS placeholders, 1.0 * sum(p.filled) / nullif(sum(p.objects), 0) AS share
FROM (SELECT DISTINCT building, content FROM building_model WHERE latest) AS h
JOIN property_fill AS p ON p.content = h.content
GROUP BY h.building, p.class, p.property_set, p.property;

-- The properties that reports look at where nothing is required: what maintenance, fire safety and areas ask for first.
CREATE VIEW key_property (position, class, property_set, property) AS VALUES
(1, 'IfcDoor', 'Pset_DoorCommon', 'FireRating'), (2, 'IfcDoor', 'Pset_DoorCommon', 'FireExit'),
(3, 'IfcDoor', 'Pset_DoorCommon', 'IsExternal'),
(4, 'IfcWall', 'Pset_WallCommon', 'FireRating'), (4, 'IfcWallStandardCase', 'Pset_WallCommon', 'FireRating'),
(5, 'IfcWall', 'Pset_WallCommon', 'IsExternal'), (5, 'IfcWallStandardCase', 'Pset_WallCommon', 'IsExternal'),
(6, 'IfcWall', 'Pset_WallCommon', 'LoadBearing'), (6, 'IfcWallStandardCase', 'Pset_WallCommon', 'LoadBearing'),
(7, 'IfcSlab', 'Pset_SlabCommon', 'LoadBearing'), (7, 'IfcSlabStandardCase', 'Pset_SlabCommon', 'LoadBearing'),
(8, 'IfcWindow', 'Pset_WindowCommon', 'ThermalTransmittance'),
(9, 'IfcCovering', 'Pset_CoveringCommon', 'SurfaceSpreadOfFlame'),
(10, 'IfcSpace', 'Pset_SpaceCommon', 'PubliclyAccessible'),
(11, 'IfcSpace', 'Pset_SpaceOccupancyRequirements', 'OccupancyNumber');

-- What a content says, in figures that stand for it: equipment with maker, serial number, tag and place, objects with
-- type and classification, and the key properties. `objects` should say it, `filled` do.
CREATE VIEW content_fact AS
SELECT content, 102 AS position, 'equipment.maker' AS fact, objects, with_maker AS filled FROM content_equipment
UNION ALL
SELECT content, 103, 'equipment.serial', objects, with_serial FROM content_equipment
UNION ALL
SELECT content, 104, 'equipment.tag', objects, tagged FROM content_equipment
UNION ALL
SELECT content, 105, 'equipment.place', objects, located FROM content_equipment
UNION ALL
SELECT content, 106, 'objects.type', sum(objects), sum(typed) FROM object_class WHERE class <> 'IfcSpace'
GROUP BY content
UNION ALL
SELECT content, 107, 'objects.classification', sum(objects), sum(classified) FROM object_class WHERE class <> 'IfcSpace'
GROUP BY content
UNION ALL
SELECT o.content, 200 + k.position, k.property_set || '.' || k.property, sum(o.objects), sum(coalesce(p.filled, 0))
FROM key_property AS k
JOIN object_class AS o ON o.class = k.class
LEFT JOIN property_fill AS p ON p.content = o.content AND p.class = k.class AND p.property_set = k.property_set
  AND p.property = k.property
GROUP BY o.content, k.position;

-- The same for each building, and its rooms with areas.
CREATE VIEW building_fact AS
SELECT building, 101 AS position, 'rooms.area' AS fact, rooms AS objects, rooms_with_area AS filled,
  1.0 * rooms_with_area / nullif(rooms, 0) AS share
FROM building_summary WHERE rooms > 0
UNION ALL
SELECT h.building, f.position, f.fact, sum(f.objects), sum(f.filled), 1.0 * sum(f.filled) / nullif(sum(f.objects), 0)
FROM (SELECT DISTINCT building, content FROM building_model WHERE latest) AS h
JOIN content_fact AS f ON f.content = h.content
GROUP BY h.building, f.position;

-- The same over the archive; rooms are counted by building, the rest by model.
CREATE VIEW fact_summary AS
SELECT 101 AS position, 'rooms.area' AS fact, sum(latest_models) AS models, sum(rooms) AS objects,
  sum(rooms_with_area) AS filled,
  1.0 * sum(rooms_with_area) / nullif(sum(rooms), 0) AS share
FROM building_summary WHERE rooms > 0 HAVING sum(rooms) > 0
UNION ALL
SELECT f.position, f.fact, count(*), sum(f.objects), sum(f.filled), 1.0 * sum(f.filled) / nullif(sum(f.objects), 0)
FROM latest_content AS l JOIN content_fact AS f ON f.content = l.content
GROUP BY f.position;

-- MARK: Requirements

-- Each specification over the archive: models by status, then checks. `share` is valid checks of those that could be
-- made.
CREATE VIEW requirement_summary AS
SELECT s.position AS specification, s.id, s.name, s.severity, s.lot, s.clause, count(r.content) AS models,
  sum(r.status = 'pass') AS pass, sum(r.status = 'fail') AS fail, sum(r.status = 'not-applicable') AS not_applicable,
  sum(r.status = 'not-evaluated') AS not_evaluated, sum(r.applicable) AS applicable, sum(r.passed) AS passed,
  sum(r.failed) AS failed, sum(r.valid) AS valid, sum(r.absent) AS absent, sum(r.placeholder) AS placeholder,
  sum(r.misplaced) AS misplaced, sum(r.invalid) AS invalid, sum(r.not_evaluable) AS not_evaluable,
  1.0 * sum(r.valid) / nullif(sum(r.valid + r.absent + r.placeholder + r.misplaced + r.invalid), 0) AS share
FROM specification AS s
LEFT JOIN (SELECT r.* FROM latest_content AS l CROSS JOIN result AS r ON r.content = l.content AND r.named IN ('', l.name)
) AS r
  ON r.profile = s.profile AND r.specification = s.position
WHERE s.profile = (SELECT id FROM current_profile)
GROUP BY s.position;

-- Each specification in each building: its worst status, and checks.
CREATE VIEW building_requirement AS
SELECT h.building, r.specification, s.id, s.name, s.severity, s.lot, count(*) AS models,
  CASE WHEN sum(r.status = 'fail') > 0 THEN 'fail' WHEN sum(r.status = 'not-evaluated') > 0 THEN 'not-evaluated'
    WHEN sum(r.status = 'pass') > 0 THEN 'pass' ELSE 'not-applicable' END AS status,
  sum(r.applicable) AS applicable, sum(r.passed) AS passed, sum(r.failed) AS failed, sum(r.valid) AS valid,
  sum(r.valid + r.absent + r.placeholder + r.misplaced + r.invalid) AS checks,
  1.0 * sum(r.valid) / nullif(sum(r.valid + r.absent + r.placeholder + r.misplaced + r.invalid), 0) AS share
FROM (SELECT DISTINCT building, content, file FROM building_model WHERE latest) AS h
CROSS JOIN result AS r ON r.content = h.content AND r.profile = (SELECT id FROM current_profile)
  AND r.named IN ('', h.file)
JOIN specification AS s ON s.profile = r.profile AND s.position = r.specification
GROUP BY h.building, r.specification;

-- Each lot: what is asked of it and how it does. A specification of several lots counts for each; `lot` is null for
-- what is asked of no lot in particular.
CREATE VIEW lot_summary AS
SELECT l.value AS lot, count(*) AS specifications, sum(q.fail > 0) AS failing, sum(q.models) AS results,
  sum(q.fail) AS fail, sum(q.valid) AS valid, sum(q.absent + q.placeholder + q.misplaced + q.invalid) AS missing,
  1.0 * sum(q.valid) / nullif(sum(q.valid + q.absent + q.placeholder + q.misplaced + q.invalid), 0) AS share
FROM requirement_summary AS q
JOIN json_each('[' || coalesce(replace(json_quote(q.lot), ', ', '","'), 'null') || ']') AS l
GROUP BY l.value;

-- What it would cost to meet the requirements: values to fill in or to mend, grouped by the one correction that mends
-- them: a class, what is asked of it, and what is the matter. `objects` in a model is that of the specification that
-- finds most of them, since several may ask the same.
CREATE VIEW remediation AS
SELECT class, facet, subject, reason, sum(objects) AS objects, sum(missing) AS missing_values, count(*) AS models,
  max(specifications) AS specifications
FROM content_remediation
GROUP BY class, facet, subject, reason;

-- The same by the program that wrote the models.
CREATE VIEW exporter_remediation AS
SELECT c.exporter, r.class, r.facet, r.subject, r.reason, sum(r.objects) AS objects, sum(r.missing) AS missing_values,
  count(*) AS models
FROM content_remediation AS r JOIN content AS c ON c.id = r.content
GROUP BY c.exporter, r.class, r.facet, r.subject, r.reason;

-- The same for each building. Ask it of one building.
CREATE VIEW building_remediation AS
SELECT h.building, r.class, r.facet, r.subject, r.reason, sum(r.objects) AS objects, sum(r.missing) AS missing_values,
  count(*) AS models
FROM (SELECT DISTINCT building, content FROM building_model WHERE latest) AS h
JOIN content_remediation AS r ON r.content = h.content
GROUP BY h.building, r.class, r.facet, r.subject, r.reason;

-- What does not hold in each content that counts, one row per correction.
CREATE VIEW content_remediation AS
SELECT g.content, g.class, coalesce(q.facet, 'prohibited') AS facet, coalesce(q.subject, '') AS subject, g.reason,
  max(g.objects) AS objects, sum(g.objects) AS missing, count(DISTINCT g.specification) AS specifications
FROM latest_content AS l
CROSS JOIN gap AS g ON g.content = l.content AND g.profile = (SELECT id FROM current_profile)
  AND g.named IN ('', l.name)
LEFT JOIN requirement AS q ON q.profile = g.profile AND q.specification = g.specification AND q.position = g.requirement
GROUP BY g.content, g.class, coalesce(q.facet, 'prohibited'), coalesce(q.subject, ''), g.reason;

-- MARK: Readiness

-- What the models would fill of COBie and of a maintenance system, sheet by sheet. `complete` rows have every mandatory
-- column.
CREATE VIEW readiness_summary AS
SELECT r.target, r.sheet, count(*) AS models, sum(r.records > 0) AS models_with_records, sum(r.records) AS records,
  sum(r.filled) AS complete, 1.0 * sum(r.filled) / nullif(sum(r.records), 0) AS share
FROM latest_content AS l JOIN readiness AS r ON r.content = l.content
WHERE r.field = ''
GROUP BY r.target, r.sheet;

-- The columns that are missing most.
CREATE VIEW readiness_gap AS
SELECT r.target, r.sheet, r.field, r.mandatory, sum(r.records) AS records, sum(r.filled) AS filled,
  sum(r.records - r.filled) AS missing_values, 1.0 * sum(r.filled) / nullif(sum(r.records), 0) AS share
FROM latest_content AS l JOIN readiness AS r ON r.content = l.content
WHERE r.field <> ''
GROUP BY r.target, r.sheet, r.field;

-- Readiness of each building.
CREATE VIEW building_readiness AS
SELECT h.building, r.target, sum(r.records) AS records, sum(r.filled) AS complete,
  1.0 * sum(r.filled) / nullif(sum(r.records), 0) AS share
FROM (SELECT DISTINCT building, content FROM building_model WHERE latest) AS h
JOIN readiness AS r ON r.content = h.content
WHERE r.field = ''
GROUP BY h.building, r.target;

-- MARK: Exporters and years

-- Who wrote models in which year, and what they are worth. Superseded versions count here: they were written then.
CREATE VIEW exporter_year AS
SELECT c.exporter, c.year, count(*) AS models, sum(v.latest) AS latest_models, sum(c.bytes) AS bytes,
  sum(c.rooms) AS rooms, sum(c.rooms_with_area) AS rooms_with_area,
  1.0 * sum(c.rooms_with_area) / nullif(sum(c.rooms), 0) AS share_of_areas, sum(e.objects) AS equipment,
  sum(e.with_maker) AS with_maker, 1.0 * sum(e.with_maker) / nullif(sum(e.objects), 0) AS share_of_makers,
  sum(o.status = 'fail') AS fail, sum(q.valid) AS valid, sum(q.checks) AS checks,
  1.0 * sum(q.valid) / nullif(sum(q.checks), 0) AS share
FROM model_version AS v
JOIN content AS c ON c.id = v.content
LEFT JOIN content_equipment AS e ON e.content = c.id
LEFT JOIN outcome AS o ON o.content = c.id AND o.profile = (SELECT id FROM current_profile)
  AND o.named IN ('', v.name)
LEFT JOIN content_checks AS q ON q.content = c.id AND q.named IN ('', v.name)
WHERE v.copy = 1
GROUP BY c.exporter, c.year;

-- The checks of each content, superseded ones included; for each name of its files where what is asked reads it.
CREATE VIEW content_checks AS
SELECT content, sum(valid) AS valid, sum(valid + absent + placeholder + misplaced + invalid) AS checks,
  sum(status = 'fail') AS failing, named
FROM result WHERE profile = (SELECT id FROM current_profile)
GROUP BY content, named;

-- Versions of exporters with the schemas that they wrote, and when.
CREATE VIEW exporter_version AS
SELECT c.exporter, c.exporter_version, c.schema, min(c.year) AS first_year, max(c.year) AS last_year, count(*) AS models
FROM model_version AS v JOIN content AS c ON c.id = v.content
WHERE v.copy = 1
GROUP BY c.exporter, c.exporter_version, c.schema;

-- How models say where they stand, and their length units.
CREATE VIEW georeference_summary AS
SELECT c.georeference, c.crs, c.length_unit, count(*) AS models
FROM latest_content AS l JOIN content AS c ON c.id = l.content
GROUP BY c.georeference, c.crs, c.length_unit;

-- MARK: From scan to scan

-- What each scan found that the one before it had not: `new` (files that come back are), `moved` (with the path that held
-- the same before), `changed` and `vanished`. A later scan changes nothing of it.
CREATE VIEW scan_change AS
WITH span AS (
  SELECT v.model, m.path, v.first_scan, v.vanished, v.moved_from,
    lag(v.first_scan) OVER one AS before, lag(v.vanished) OVER one AS gone
  FROM version AS v JOIN model AS m ON m.id = v.model
  WINDOW one AS (PARTITION BY v.model ORDER BY v.first_scan)
), unread AS (
  SELECT id AS model, path, first_scan, vanished FROM model WHERE id NOT IN (SELECT model FROM version)
)
SELECT s.first_scan AS scan,
  CASE WHEN s.moved_from IS NOT NULL THEN 'moved' WHEN s.before IS NULL OR s.gone IS NOT NULL THEN 'new' ELSE 'changed' END
    AS change,
  s.model, s.path, o.path AS moved_from
FROM span AS s LEFT JOIN model AS o ON o.id = s.moved_from
UNION ALL
SELECT first_scan, 'new', model, path, NULL FROM unread
UNION ALL
SELECT vanished, 'vanished', model, path, NULL
FROM span
WHERE vanished IS NOT NULL
  AND (model, vanished) NOT IN (SELECT moved_from, first_scan FROM version WHERE moved_from IS NOT NULL)
UNION ALL
SELECT vanished, 'vanished', model, path, NULL FROM unread WHERE vanished IS NOT NULL;

-- The scans, and how much each of them changed.
CREATE VIEW history AS
SELECT s.id AS scan, s.started, s.ended, s.tool, p.name AS profile, coalesce(sum(c.change = 'new'), 0) AS new,
  coalesce(sum(c.change = 'moved'), 0) AS moved, coalesce(sum(c.change = 'changed'), 0) AS changed,
  coalesce(sum(c.change = 'vanished'), 0) AS vanished
FROM scan AS s
JOIN profile AS p ON p.id = s.profile
LEFT JOIN scan_change AS c ON c.scan = s.id
GROUP BY s.id;

-- MARK: Rows and lines for programs

-- A row for each model and each specification that it was asked; one for a model that was asked nothing or not read.
CREATE VIEW model_result AS
SELECT m.model, m.path, m.status, m.model IN (SELECT model FROM latest_content) AS latest, b.building,
  b.name AS building_name, u.code AS problem, m.sha256, m.bytes, m.schema, m.exporter, m.exporter_version, m.time_stamp,
  m.storeys, m.rooms, m.rooms_with_area, m.area, m.objects, e.objects AS equipment, e.with_maker, e.with_serial,
  r.specification AS position, s.id AS specification, s.name AS specification_name, s.severity, s.lot,
  r.status AS result, r.applicable, r.passed, r.failed, r.valid, r.absent, r.placeholder, r.misplaced, r.invalid,
  r.not_evaluable
FROM current_model AS m
LEFT JOIN (SELECT model, min(building) AS building, name FROM building_model GROUP BY model) AS b ON b.model = m.model
LEFT JOIN unreadable AS u ON u.model = m.model
LEFT JOIN content_equipment AS e ON e.content = m.content
LEFT JOIN result AS r ON r.content = m.content AND r.profile = (SELECT id FROM current_profile)
  AND r.named IN ('', m.name)
LEFT JOIN specification AS s ON s.profile = r.profile AND s.position = r.specification;

-- The line of each model as `recol scan - --format jsonl` writes it, as far as the tables keep it: for programs, and
-- for `recol scan --merge`. A photo that was taken stands in it, and what came out of the last scan's requirements.
CREATE VIEW model_line AS
SELECT m.id AS model, m.path, json_object(
  'path', m.path, 'pathBytes', iif(m.path_bytes IS NULL, NULL, lower(hex(m.path_bytes))), 'status', m.status,
  'sha256', m.sha256, 'bytes', m.bytes, 'fileBytes', m.file_bytes, 'schema', c.schema,
  'instances', coalesce(c.instances, 0),
  'header', CASE WHEN c.id IS NOT NULL THEN json_object(
    'name', c.file_name, 'timeStamp', c.time_stamp, 'author', iif(c.author IS NULL, json('[]'), json_array(c.author)),
    'organization', iif(c.organization IS NULL, json('[]'), json_array(c.organization)),
    'preprocessorVersion', c.preprocessor, 'originatingSystem', c.originating_system,
    'viewDefinition', c.view_definition) END,
  'problems', (
    SELECT json_group_array(json_object('code', code, 'severity', severity, 'message', message, 'line', line,
      'offset', offset, 'instance', instance))
    FROM (SELECT * FROM problem WHERE model = m.id ORDER BY position)),
  'classes', (SELECT json_group_object(class, instances) FROM class_count WHERE content = c.id),
  'proposal', (
    SELECT proposal FROM outcome WHERE content = c.id AND profile = (SELECT id FROM current_profile)
      AND named IN ('', m.name)),
  'readsName', (
    SELECT json('true') FROM outcome WHERE content = c.id AND profile = (SELECT id FROM current_profile)
      AND named = m.name),
  'asked', CASE WHEN EXISTS (
    SELECT 1 FROM outcome WHERE content = c.id AND profile = (SELECT id FROM current_profile) AND named IN ('', m.name))
    THEN (
      SELECT json_object('digest', p.sha256, 'name', p.name, 'stage', p.stage, 'lot', p.lot, 'day', p.day,
        'photo', json(iif(p.photo, 'true', 'false')), 'lotTitles', json(coalesce(p.lot_titles, '{}')),
        'files', (
          SELECT json_group_array(json_object('path', path, 'sha256', sha256, 'kind', kind, 'title', title,
            'refused', refused))
          FROM (SELECT * FROM requirement_file WHERE profile = p.id ORDER BY position)))
      FROM profile AS p WHERE p.id = (SELECT id FROM current_profile)) END,
  'project', CASE WHEN c.id IS NOT NULL THEN json_object(
    'globalId', c.project_global_id, 'name', c.project_name, 'phase', c.project_phase) END,
  'exporter', CASE WHEN c.id IS NOT NULL THEN json_object('name', c.exporter, 'version', c.exporter_version) END,
  'units', (
    SELECT json_group_array(json_object('kind', kind, 'name', name, 'toSI', to_si)) FROM unit WHERE content = c.id),
  'georeference', CASE WHEN c.id IS NOT NULL THEN json_object(
    'crs', c.crs, 'carrier', c.georeference, 'latitude', c.latitude, 'longitude', c.longitude) END,
  'photo', CASE WHEN c.storeys IS NOT NULL THEN json_object(
    'storeys', c.storeys, 'rooms', c.rooms, 'roomsWithArea', c.rooms_with_area, 'area', c.area, 'objects', c.objects,
    'proxies', c.proxies, 'stage', json_object('guess', c.stage_guess, 'why', c.stage_why),
    'buildingList', (
      SELECT json_group_array(json_object('instance', instance, 'globalId', global_id, 'name', name,
        'longName', long_name, 'identifier', identifier, 'address', address, 'site', site))
      FROM building WHERE content = c.id),
    'storeyList', (
      SELECT json_group_array(json_object('instance', instance, 'globalId', global_id, 'name', name,
        'elevation', elevation, 'building', building, 'rooms', rooms, 'area', area))
      FROM storey WHERE content = c.id),
    'roomList', (
      SELECT json_group_array(json_object('instance', instance, 'globalId', global_id, 'number', number, 'name', name,
        'storey', storey, 'area', area, 'areaSource', area_source))
      FROM room WHERE content = c.id),
    'objectClasses', (
      SELECT json_group_array(json_object('class', class, 'objects', objects, 'typed', typed, 'located', located,
        'named', named, 'tagged', tagged, 'classified', classified, 'withMaker', with_maker, 'withSerial', with_serial))
      FROM object_class WHERE content = c.id),
    'properties', (
      SELECT json_group_array(json_object('class', class, 'set', property_set, 'property', property,
        'objects', objects, 'filled', filled, 'placeholders', placeholders))
      FROM property_fill WHERE content = c.id),
    'readiness', (
      SELECT json_group_array(json_object('target', target, 'sheet', sheet, 'field', field,
        'mandatory', json(iif(mandatory, 'true', 'false')), 'records', records, 'filled', filled))
      FROM readiness WHERE content = c.id)) END,
  'specifications', CASE WHEN EXISTS (
    SELECT 1 FROM result WHERE content = c.id AND profile = (SELECT id FROM current_profile) AND named IN ('', m.name))
    THEN (
      SELECT json_group_array(json_object('id', s.id, 'name', s.name, 'file', s.file, 'severity', s.severity,
        'lot', s.lot, 'clause', s.clause, 'status', r.status, 'why', r.why, 'applicable', r.applicable,
        'passed', r.passed, 'failed', r.failed,
        'outcomes', json_object('valid', r.valid, 'absent', r.absent, 'placeholder', r.placeholder,
          'misplaced', r.misplaced, 'invalid', r.invalid, 'notEvaluable', r.not_evaluable),
        'requirements', (
          SELECT json_group_array(json_object('facet', facet, 'subject', subject, 'cardinality', cardinality,
            'text', text))
          FROM requirement WHERE profile = r.profile AND specification = r.specification),
        'gaps', (
          SELECT json_group_array(json_object('requirement', requirement, 'class', class, 'reason', reason,
            'objects', objects))
          FROM gap
          WHERE content = r.content AND profile = r.profile AND specification = r.specification AND named = r.named)))
      FROM result AS r JOIN specification AS s ON s.profile = r.profile AND s.position = r.specification
      WHERE r.content = c.id AND r.profile = (SELECT id FROM current_profile) AND r.named IN ('', m.name)) END) AS line
FROM model AS m LEFT JOIN content AS c ON c.id = m.content
WHERE m.vanished IS NULL AND m.status <> 'pending';
