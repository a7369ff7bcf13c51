-- How the line of a model (one JSON object, as `recol scan - --format jsonl` writes it) becomes rows.
--
-- Statements are separated by an empty line and run in this order. A parameter is a member of the line as it stands, in
-- JSON (:photo_rooms is rooms of photo), null where there is none; :model_id, :content_id, :profile_id and :scan_id are
-- numbers. The first word of a statement's comment says when it is run: always; content, where bytes were read; photo,
-- where a photo was taken; asked, where requirements were asked. What was there of the model is replaced, so that a line
-- may come twice.

-- content: what its header and its project say. A photo that was taken before stays where this line has none.
INSERT INTO content (
  id, sha256, bytes, schema, instances, view_definition, file_name, time_stamp, year, author, organization, preprocessor,
  originating_system, exporter, exporter_version, project_global_id, project_name, project_phase, length_unit,
  length_to_metre, crs, georeference, latitude, longitude, storeys, rooms, rooms_with_area, area, objects, proxies,
  stage_guess, stage_why)
VALUES (
  :content_id, :sha256 ->> '$', :bytes ->> '$', :schema ->> '$', :instances ->> '$', :header ->> '$.viewDefinition',
  :header ->> '$.name', :header ->> '$.timeStamp',
  CASE WHEN :header ->> '$.timeStamp' GLOB '[12][0-9][0-9][0-9]*'
    THEN CAST(substr(:header ->> '$.timeStamp', 1, 4) AS INTEGER) END,
  (SELECT group_concat(value, ', ') FROM json_each(:header, '$.author') WHERE value <> ''),
  (SELECT group_concat(value, ', ') FROM json_each(:header, '$.organization') WHERE value <> ''),
  :header ->> '$.preprocessorVersion', :header ->> '$.originatingSystem',
  :exporter ->> '$.name', :exporter ->> '$.version',
  :project ->> '$.globalId', :project ->> '$.name', :project ->> '$.phase',
  (SELECT value ->> '$.name' FROM json_each(:units) WHERE value ->> '$.kind' = 'LENGTHUNIT'),
  (SELECT value ->> '$.toSI' FROM json_each(:units) WHERE value ->> '$.kind' = 'LENGTHUNIT'),
  :georeference ->> '$.crs', :georeference ->> '$.carrier',
  :georeference ->> '$.latitude', :georeference ->> '$.longitude',
  :photo_storeys ->> '$', :photo_rooms ->> '$', :photo_roomsWithArea ->> '$', :photo_area ->> '$',
  :photo_objects ->> '$', :photo_proxies ->> '$', :photo_stage ->> '$.guess', :photo_stage ->> '$.why')
ON CONFLICT (id) DO UPDATE SET
  bytes = excluded.bytes, schema = excluded.schema, instances = excluded.instances,
  exporter = excluded.exporter, exporter_version = excluded.exporter_version,
  project_global_id = excluded.project_global_id, project_name = excluded.project_name,
  project_phase = excluded.project_phase, length_unit = excluded.length_unit,
  length_to_metre = excluded.length_to_metre, crs = excluded.crs, georeference = excluded.georeference,
  latitude = excluded.latitude, longitude = excluded.longitude,
  storeys = coalesce(excluded.storeys, storeys), rooms = coalesce(excluded.rooms, rooms),
  rooms_with_area = coalesce(excluded.rooms_with_area, rooms_with_area), area = coalesce(excluded.area, area),
  objects = coalesce(excluded.objects, objects), proxies = coalesce(excluded.proxies, proxies),
  stage_guess = coalesce(excluded.stage_guess, stage_guess), stage_why = coalesce(excluded.stage_why, stage_why);

-- content: instances by class.
DELETE FROM class_count WHERE content = :content_id;

-- content
INSERT INTO class_count (content, class, instances)
SELECT :content_id, key, value FROM json_each(:classes);

-- content: units.
DELETE FROM unit WHERE content = :content_id;

-- content
INSERT OR IGNORE INTO unit (content, kind, name, to_si)
SELECT :content_id, value ->> '$.kind', value ->> '$.name', value ->> '$.toSI' FROM json_each(:units);

-- photo: buildings.
DELETE FROM building WHERE content = :content_id;

-- photo
INSERT INTO building (content, instance, global_id, name, long_name, identifier, address, site)
SELECT :content_id, value ->> '$.instance', value ->> '$.globalId', value ->> '$.name', value ->> '$.longName',
  value ->> '$.identifier', value ->> '$.address', value ->> '$.site'
FROM json_each(:photo_buildingList);

-- photo: storeys.
DELETE FROM storey WHERE content = :content_id;

-- photo
INSERT INTO storey (content, instance, global_id, name, elevation, building, rooms, area)
SELECT :content_id, value ->> '$.instance', value ->> '$.globalId', value ->> '$.name', value ->> '$.elevation',
  value ->> '$.building', value ->> '$.rooms', value ->> '$.area'
FROM json_each(:photo_storeyList);

-- photo: rooms.
DELETE FROM room WHERE content = :content_id;

-- photo
INSERT INTO room (content, instance, global_id, number, name, storey, area, area_source)
SELECT :content_id, value ->> '$.instance', value ->> '$.globalId', value ->> '$.number', value ->> '$.name',
  value ->> '$.storey', value ->> '$.area', value ->> '$.areaSource'
FROM json_each(:photo_roomList);

-- photo: objects by class.
DELETE FROM object_class WHERE content = :content_id;

-- photo
INSERT INTO object_class (
  content, class, objects, typed, located, named, tagged, classified, with_maker, with_serial)
SELECT :content_id, value ->> '$.class', value ->> '$.objects', value ->> '$.typed', value ->> '$.located',
  value ->> '$.named', value ->> '$.tagged', value ->> '$.classified', value ->> '$.withMaker', value ->> '$.withSerial'
FROM json_each(:photo_objectClasses);

-- photo: fill rates.
DELETE FROM property_fill WHERE content = :content_id;

-- photo
INSERT INTO property_fill (content, class, property_set, property, objects, filled, placeholders)
SELECT :content_id, value ->> '$.class', value ->> '$.set', value ->> '$.property', value ->> '$.objects',
  value ->> '$.filled', value ->> '$.placeholders'
FROM json_each(:photo_properties);

-- photo: readiness.
DELETE FROM readiness WHERE content = :content_id;

-- photo
INSERT INTO readiness (content, target, sheet, field, mandatory, records, filled)
SELECT :content_id, value ->> '$.target', value ->> '$.sheet', value ->> '$.field', value ->> '$.mandatory',
  value ->> '$.records', value ->> '$.filled'
FROM json_each(:photo_readiness);

-- asked: the specifications, in the words of the first model that was asked, whichever that is: the least of them.
INSERT INTO specification (profile, position, file, id, name, severity, lot, clause)
SELECT :profile_id, key, value ->> '$.file', value ->> '$.id', value ->> '$.name', value ->> '$.severity',
  value ->> '$.lot', value ->> '$.clause'
FROM json_each(:specifications) WHERE true
ON CONFLICT (profile, position) DO UPDATE SET name = excluded.name WHERE excluded.name < name;

-- asked: their requirements. A class is named as the model's schema spells it, so that words may differ.
INSERT INTO requirement (profile, specification, position, facet, subject, cardinality, text)
SELECT :profile_id, s.key, r.key, r.value ->> '$.facet', r.value ->> '$.subject', r.value ->> '$.cardinality',
  r.value ->> '$.text'
FROM json_each(:specifications) AS s, json_each(s.value, '$.requirements') AS r WHERE true
ON CONFLICT (profile, specification, position) DO UPDATE SET text = excluded.text WHERE excluded.text < text;

-- content: how it came out of all of it; under the file's name where what is asked reads that.
INSERT INTO outcome (content, profile, status, proposal, named)
VALUES (:content_id, :profile_id, :status ->> '$', :proposal ->> '$',
  (SELECT iif(:readsName ->> '$', name, '') FROM model WHERE id = :model_id))
ON CONFLICT (content, profile, named) DO UPDATE SET status = excluded.status, proposal = excluded.proposal;

-- asked: results.
DELETE FROM result WHERE content = :content_id AND profile = :profile_id
  AND named = (SELECT iif(:readsName ->> '$', name, '') FROM model WHERE id = :model_id);

-- asked
INSERT INTO result (
  content, profile, specification, status, why, applicable, passed, failed, valid, absent, placeholder, misplaced,
  invalid, not_evaluable, named)
SELECT :content_id, :profile_id, key, value ->> '$.status', value ->> '$.why', value ->> '$.applicable',
  value ->> '$.passed', value ->> '$.failed', value ->> '$.outcomes.valid', value ->> '$.outcomes.absent',
  value ->> '$.outcomes.placeholder', value ->> '$.outcomes.misplaced', value ->> '$.outcomes.invalid',
  value ->> '$.outcomes.notEvaluable',
  (SELECT iif(:readsName ->> '$', name, '') FROM model WHERE id = :model_id)
FROM json_each(:specifications);

-- asked: gaps.
DELETE FROM gap WHERE content = :content_id AND profile = :profile_id
  AND named = (SELECT iif(:readsName ->> '$', name, '') FROM model WHERE id = :model_id);

-- asked
INSERT INTO gap (content, profile, specification, requirement, class, reason, objects, named)
SELECT :content_id, :profile_id, s.key, g.value ->> '$.requirement', g.value ->> '$.class', g.value ->> '$.reason',
  g.value ->> '$.objects', (SELECT iif(:readsName ->> '$', name, '') FROM model WHERE id = :model_id)
FROM json_each(:specifications) AS s, json_each(s.value, '$.gaps') AS g;

-- always: what is the matter.
DELETE FROM problem WHERE model = :model_id;

-- always
INSERT INTO problem (model, position, code, severity, message, line, offset, instance)
SELECT :model_id, key, value ->> '$.code', value ->> '$.severity', value ->> '$.message', value ->> '$.line',
  value ->> '$.offset', value ->> '$.instance'
FROM json_each(:problems);

-- always: the model is done.
UPDATE model SET
  bytes = :bytes ->> '$', sha256 = :sha256 ->> '$', content = :content_id, status = :status ->> '$'
WHERE id = :model_id;

-- always: what its path holds from this scan on, where that is something else than before.
INSERT INTO version (model, first_scan, last_scan, sha256, status)
SELECT :model_id, :scan_id, :scan_id, :sha256 ->> '$', :status ->> '$'
WHERE NOT EXISTS (
  SELECT 1 FROM version AS known
  WHERE known.model = :model_id AND known.sha256 IS (:sha256 ->> '$')
    AND known.first_scan = (SELECT max(first_scan) FROM version WHERE model = :model_id))
ON CONFLICT (model, first_scan) DO UPDATE SET sha256 = excluded.sha256;

-- always
UPDATE version SET last_scan = :scan_id, status = :status ->> '$'
WHERE model = :model_id AND first_scan = (SELECT max(first_scan) FROM version WHERE model = :model_id);
