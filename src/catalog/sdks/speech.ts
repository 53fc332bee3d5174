import { defineSurface } from '../define.js';

const deepgramSocket = '{agent,listen,speak}.{v1,v2}.{connect,createConnection}()';

export const deepgram = defineSurface({
  packages: ['@deepgram/sdk'],
  versions: ['5.13.0', '3.13.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@deepgram/sdk/v/5.13.0',
  checked: '2026-11-22',
  modules: { '@deepgram/sdk': { 'new DeepgramClient': 'deepgram.Client', 'createClient()': 'deepgram.KeyClient' } },
  types: {
    'deepgram.Client': {
      extends: ['deepgram.Api'],
      endpoint: { vendor: 'deepgram', urls: ['(0).baseUrl', '(0).environment.{base,production}'] },
    },
    // The first argument is the key or the options.
    'deepgram.KeyClient': {
      extends: ['deepgram.Api'],
      endpoint: { vendor: 'deepgram', urls: ['(1).global.fetch.options.url'], resources: ['(0).global.fetch.options.url'] },
    },
    'deepgram.Api': {
      calls: [
        { path: 'listen.v1.media.transcribeUrl', prompts: ['(0).{keyterm,keywords,search}'], model: '(0).model', result: 'deepgram.Response', since: '5' },
        { path: 'listen.v1.media.transcribeFile', prompts: ['(0)', '(1).{keyterm,keywords,search}'], model: '(1).model', result: 'deepgram.Response', since: '5' },
        { path: 'speak.v1.audio.generate', prompts: ['(0).text'], model: '(0).model', since: '5' },
        { path: 'read.v1.text.analyze', prompts: ['(0).body.text', '(0).{custom_topic,custom_intent}'], result: 'deepgram.Response', since: '5' },
        {
          path: 'listen.prerecorded.{transcribeUrl,transcribeFile}',
          prompts: ['(1).{keyterm,keywords,search}'],
          model: '(1).model',
          result: 'deepgram.Response',
          until: '5',
        },
        { path: 'speak.request', prompts: ['(0).text'], model: '(1).model', until: '5' },
        { path: 'read.{analyzeText,analyzeUrl}', prompts: ['(0).text', '(1).{custom_topic,custom_intent}'], result: 'deepgram.Response', until: '5' },
      ],
      gives: { [deepgramSocket]: 'deepgram.Socket', '{listen,speak}.live()': 'deepgram.Socket', 'agent()': 'deepgram.Socket' },
    },
    'deepgram.Socket': {
      calls: [
        { path: '{on,addListener}', callbacks: [{ path: '(1)(0)', payload: 'deepgram.Response' }] },
        {
          path: '{sendText,sendSpeak,sendInjectAgentMessage,sendInjectUserMessage,sendUpdatePrompt,sendFunctionCallResponse}',
          prompts: ['(0)', '(0).{text,message,content,prompt}'],
        },
        { path: 'sendSettings', prompts: ['(0).agent.think.prompt', '(0).agent.greeting'] },
        { path: 'injectAgentMessage', prompts: ['(0)'], until: '5' },
      ],
    },
  },
  payloads: {
    'deepgram.Response': {
      safe: [
        'callback', 'channel_index', 'confidence', 'created', 'detected_language', 'duration', 'end', 'error', 'is_final', 'language', 'language_confidence', 'languages',
        'length', 'metadata', 'num_words', 'request_id', 'speaker', 'speaker_confidence', 'speech_final', 'start', 'type', 'warnings',
      ],
      content: ['content', 'punctuated_word', 'summary', 'text', 'transcript', 'word'],
    },
  },
});

const spoken = { prompts: ['(1).{text,previousText,nextText}'], model: '(1).modelId' };

export const elevenlabs = defineSurface({
  packages: ['@elevenlabs/elevenlabs-js', 'elevenlabs'],
  versions: ['2.73.0', '1.59.0'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/@elevenlabs/elevenlabs-js/v/2.73.0',
  checked: '2026-11-22',
  modules: {
    '@elevenlabs/elevenlabs-js': { 'new ElevenLabsClient': 'elevenlabs.Client' },
    elevenlabs: { 'new ElevenLabsClient': 'elevenlabs.Client' },
  },
  types: {
    'elevenlabs.Client': {
      endpoint: { vendor: 'elevenlabs', urls: ['(0).{baseUrl,environment}'] },
      calls: [
        { path: 'textToSpeech.{convert,convertWithTimestamps,stream,streamWithTimestamps,convertAsStream}', ...spoken },
        { path: 'textToDialogue.{convert,convertWithTimestamps,stream,streamWithTimestamps}', prompts: ['(0).inputs[].text'], model: '(0).modelId' },
        { path: 'textToSoundEffects.convert', prompts: ['(0).text'], model: '(0).modelId' },
        { path: 'speechToSpeech.{convert,stream}', prompts: ['(1).audio'], model: '(1).modelId' },
        { path: 'speechToText.convert', prompts: ['(0).{file,keyterms}'], model: '(0).modelId', result: 'elevenlabs.Transcript' },
        {
          path: 'conversationalAi.agents.create',
          prompts: ['(0).conversationConfig.agent.{firstMessage,prompt}'],
          metadata: ['(0).{name,tags}'],
        },
      ],
    },
  },
  payloads: {
    'elevenlabs.Transcript': {
      safe: ['audioDurationSecs', 'channelIndex', 'end', 'languageCode', 'languageProbability', 'length', 'logprob', 'requestId', 'speakerId', 'start', 'transcriptionId', 'type'],
      content: ['additionalFormats', 'editedTranscript', 'entities', 'text'],
    },
  },
});

const transcript = 'assemblyai.Transcript';

export const assemblyai = defineSurface({
  packages: ['assemblyai'],
  versions: ['4.41.5'],
  role: 'llm',
  evidence: 'https://www.npmjs.com/package/assemblyai/v/4.41.5',
  checked: '2026-11-22',
  modules: {
    assemblyai: {
      'new AssemblyAI': 'assemblyai.Client',
      'new {RealtimeTranscriber,StreamingTranscriber}': 'assemblyai.Live',
    },
  },
  types: {
    'assemblyai.Client': {
      endpoint: { vendor: 'assemblyai', urls: ['(0).{baseUrl,streamingBaseUrl,syncBaseUrl,dictationBaseUrl,llmGatewayBaseUrl}'] },
      calls: [
        { path: 'transcripts.{transcribe,submit,create}', prompts: ['(0).{audio,prompt,keyterms_prompt,word_boost}'], model: '(0).speech_model', result: transcript },
        { path: 'transcripts.{get,waitUntilReady,sentences,paragraphs,wordSearch}', result: transcript },
        { path: 'transcripts.subtitles', result: 'text' },
        { path: 'sync.{transcribe,transcribeLive}', prompts: ['(0)'], result: transcript },
        { path: 'dictation.transcribeLive', prompts: ['(0)'], result: transcript },
        { path: 'files.upload', prompts: ['(0)'] },
        { path: 'llmGateway.chatCompletions', prompts: ['(0).messages[].content'], model: '(0).model', result: 'openai.Response' },
      ],
      gives: { '{realtime,streaming}.transcriber()': 'assemblyai.Live' },
    },
    'assemblyai.Live': { calls: [{ path: 'on', callbacks: [{ path: '(1)(0)', payload: transcript }] }, { path: 'sendAudio', prompts: ['(0)'] }] },
  },
  payloads: {
    [transcript]: {
      safe: ['acoustic_model', 'audio_duration', 'audio_end_at', 'confidence', 'created', 'end', 'end_of_turn', 'error', 'id', 'language_code', 'language_confidence', 'length', 'message_type', 'speaker', 'speech_model', 'start', 'status', 'turn_order', 'type'],
      content: ['content_safety_labels', 'gist', 'headline', 'summary', 'text', 'transcript', 'utterance'],
    },
  },
});
