import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, streamText, type UIMessage } from 'ai';

export async function POST(request: Request): Promise<Response> {
  const { messages } = (await request.json()) as { messages: UIMessage[] };
  const result = streamText({
    model: openai('gpt-5'),
    system: 'You answer questions of patients about opening hours and preparation for visits.',
    messages: await convertToModelMessages(messages),
    onFinish: ({ text, usage }) => {
      console.log('answered', text, usage.totalTokens);
    },
    onError: () => {
      console.error('the chat route failed');
    },
  });
  return result.toUIMessageStreamResponse();
}
